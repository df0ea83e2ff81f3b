Doc('Kurti and Vucic agree on a text, but sign nothing', '2023-02-28', 'news')
M('press', 'briefing', 'held', 'BORRELL-PRESS-2023-02-27', 'PER:Josep Borrell',
  'Late on Monday evening Josep Borrell stood alone before the press', [], 'Brussels', '2023-02-27')
M('brussels', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2023-02-27', 'PER:Josep Borrell|PER:Albin Kurti|PER:Aleksandar Vučić',
  'The leaders of Kosovo and Serbia, he said, had agreed at their meeting in the headquarters of the External Action Service',
  ['only then were both led to the same table', 'Kurti and Vucic agree on a text, but sign nothing'], 'headquarters of the External Action Service', '2023-02-27')
M('vucic', 'talks', 'held', 'BORRELL-VUCIC-2023-02-27', 'PER:Josep Borrell|PER:Aleksandar Vučić',
  'Mr Borrell had talked with Aleksandar Vucic in the early afternoon', [], 'Brussels', '2023-02-27')
M('kurti', 'talks', 'held', 'BORRELL-KURTI-2023-02-27', 'PER:Josep Borrell|PER:Albin Kurti',
  'An hour later it was the turn of Albin Kurti', [], 'Brussels', '2023-02-27')
M('ohrid', 'talks', 'planned', 'OHRID-2023-03-18', 'PER:Josep Borrell|PER:Albin Kurti|PER:Aleksandar Vučić',
  'It is to be negotiated by the same three men on 18 March in North Macedonia, on the shore of Lake Ohrid', [], 'Lake Ohrid', '2023-03-18')
M('lajcak', 'visit', 'planned', 'LAJCAK-CAPITALS-2023-03', 'PER:Miroslav Lajčák|KOS|SRB',
  'the envoy, Miroslav Lajcak, will travel to both capitals', [], None, '2023-02-28/2023-03-18')
