Doc('Essequibo: a chronology', '2024-03-12', 'analysis')
M('lula', 'call', 'held', 'LULA-MADURO-CALL-2023-12-09', 'PER:Luiz Inácio Lula da Silva|PER:Nicolás Maduro',
  'The Brazilian president calls his Venezuelan colleague, Nicolas Maduro', [], None, '2023-12-09')
M('argyle', 'summit', 'held', 'ARGYLE-2023-12-14', 'PER:Irfaan Ali|PER:Nicolás Maduro|PER:Ralph Gonsalves',
  'Maduro and the president of Guyana, Irfaan Ali, meet in Argyle, St Vincent, with Ralph Gonsalves as host', [], 'Argyle', '2023-12-14')
M('commission', 'session', 'held', 'BRASILIA-COMMISSION-2024-01-25', 'PER:Hugh Todd|PER:Yvan Gil|PER:Mauro Vieira',
  'First meeting of the joint commission in Brasilia', ['The ministers Hugh Todd and Yvan Gil are received by Mauro Vieira'], 'Brasília', '2024-01-25')
M('lula-ali', 'visit', 'held', 'LULA-GEORGETOWN-2024-02-29', 'PER:Luiz Inácio Lula da Silva|PER:Irfaan Ali',
  'President Lula visits Georgetown and has talks with Ali', [], 'Georgetown', '2024-02-29')
M('lula-maduro', 'talks', 'held', 'LULA-MADURO-2024-03-01', 'PER:Luiz Inácio Lula da Silva|PER:Nicolás Maduro',
  'In Kingstown Lula sees Maduro', [], 'Kingstown', '2024-03-01')
M('celac', 'summit', 'held', 'CELAC-2024-03-01', 'GRP:Community of Latin American and Caribbean States',
  'a summit of the Community of Latin American and Caribbean States', [], 'Kingstown', '2024-03-01')
M('brazil', 'summit', 'cancelled', 'ALI-MADURO-BRAZIL-2024', 'PER:Irfaan Ali|PER:Nicolás Maduro',
  'The second encounter of Ali and Maduro, which was to be held in Brazil by mid-March, has not come about', [], 'Brazil', '2024-03')
