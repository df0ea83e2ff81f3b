Doc('Background note: the Belgrade-Pristina dialogue since last autumn', '2023-05-05', 'analysis')
M('plates', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2022-11-21', 'PER:Albin Kurti|PER:Aleksandar Vučić',
  '21 November 2022, when Kurti and Vucic quarrelled in Brussels over number plates', [], 'Brussels', '2022-11-21')
M('brussels', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2023-02-27', 'PER:Josep Borrell|PER:Albin Kurti|PER:Aleksandar Vučić',
  'On 27 February the two leaders, received by High Representative Borrell, approved the text of the agreement', [], None, '2023-02-27')
M('ohrid', 'talks', 'held', 'OHRID-2023-03-18', 'PER:Josep Borrell|PER:Albin Kurti|PER:Aleksandar Vučić',
  'The annex was settled in North Macedonia on 18 March, again between Borrell, Kurti and Vucic', [], 'North Macedonia', '2023-03-18')
M('negotiators', 'talks', 'held', 'NEGOTIATORS-2023-04-04', 'PER:Besnik Bislimi|PER:Petar Petković|PER:Miroslav Lajčák',
  'Bislimi and Petkovic met in Brussels on 4 April under the chairmanship of Lajcak', [], 'Brussels', '2023-04-04')
M('may', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2023-05-02', 'PER:Josep Borrell|PER:Albin Kurti|PER:Aleksandar Vučić',
  'On 2 May the High Representative had both leaders as his guests in Brussels once more', [], 'Brussels', '2023-05-02')
