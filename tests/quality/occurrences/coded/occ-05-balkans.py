Doc(None, '2023-02-24', 'news')
M('brussels', 'talks', 'planned', 'BRUSSELS-KURTI-VUCIC-2023-02-27', 'PER:Albin Kurti|PER:Aleksandar Vučić|PER:Josep Borrell|PER:Miroslav Lajčák',
  'The prime minister of Kosovo, Albin Kurti, and the president of Serbia, Aleksandar Vucic, have accepted an invitation to Brussels for Monday',
  ['chair the joint meeting together with his special representative, Miroslav Lajcak'], 'Brussels', '2023-02-27')
M('kurti', 'talks', 'planned', 'BORRELL-KURTI-2023-02-27', 'PER:Josep Borrell|PER:Albin Kurti',
  'Borrell will first see each of the guests alone', [], 'Brussels', '2023-02-27')
M('vucic', 'talks', 'planned', 'BORRELL-VUCIC-2023-02-27', 'PER:Josep Borrell|PER:Aleksandar Vučić',
  'Borrell will first see each of the guests alone', [], 'Brussels', '2023-02-27')
M('plates', 'talks', 'held', 'BRUSSELS-KURTI-VUCIC-2022-11-21', 'PER:Albin Kurti|PER:Aleksandar Vučić|PER:Josep Borrell',
  'When the pair last met in the Belgian capital, on 21 November', [], 'Brussels', '2022-11-21')
M('envoys', 'visit', 'held', 'FIVE-ENVOYS-2023-01-20', 'EU|FRA|DEU|ITA|USA|KOS|SRB',
  'five envoys, from the EU, France, Germany, Italy and the United States, have travelled together to Pristina and Belgrade', ['After their visit on 20 January'], 'Pristina; Belgrade', '2023-01-20')
M('march', 'talks', 'hypothetical', 'OHRID-2023-03-18', 'PER:Albin Kurti|PER:Aleksandar Vučić|PER:Josep Borrell',
  'a further session might follow in March', [], None, '2023-03')
