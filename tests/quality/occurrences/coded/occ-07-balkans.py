Doc(None, '2023-03-19', 'news')
M('ohrid', 'talks', 'held', 'OHRID-2023-03-18', 'PER:Albin Kurti|PER:Aleksandar Vučić|PER:Josep Borrell',
  'After twelve hours of talks in Ohrid on Saturday, Albin Kurti and Aleksandar Vucic reached an understanding', [], 'Ohrid', '2023-03-18')
M('lunch', 'other', 'held', 'PENDAROVSKI-LUNCH-2023-03-18', 'PER:Stevo Pendarovski|PER:Albin Kurti|PER:Aleksandar Vučić',
  'the North Macedonian president, Stevo Pendarovski, who welcomed the guests to a lunch', [], 'Ohrid', '2023-03-18')
M('kurti', 'talks', 'held', 'BORRELL-KURTI-2023-03-18', 'PER:Josep Borrell|PER:Albin Kurti',
  'Borrell had then met Kurti separately', [], 'Ohrid', '2023-03-18')
M('vucic', 'talks', 'held', 'BORRELL-VUCIC-2023-03-18', 'PER:Josep Borrell|PER:Aleksandar Vučić',
  'The conversation of the Spaniard with Vucic lasted twice as long', [], 'Ohrid', '2023-03-18')
M('brussels', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2023-02-27', 'PER:Albin Kurti|PER:Aleksandar Vučić',
  'Three weeks before, at their meeting in Brussels', [], 'Brussels', '2023-02-27')
M('negotiators', 'talks', 'planned', 'NEGOTIATORS-2023-04-04', 'PER:Miroslav Lajčák|PER:Besnik Bislimi|PER:Petar Petković',
  'Lajcak has called the chief negotiators, Besnik Bislimi and Petar Petkovic, to the Belgian capital for 4 April', [], 'Brussels', '2023-04-04')
M('may', 'talks', 'planned', 'BRUSSELS-KURTI-VUCIC-2023-05-02', 'PER:Albin Kurti|PER:Aleksandar Vučić',
  'The leaders themselves are expected to meet again at the beginning of May', [], None, '2023-05-01/2023-05-10')
