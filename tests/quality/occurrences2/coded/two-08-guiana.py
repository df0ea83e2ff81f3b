Doc(None, '2023-12-10', 'news')
M('argyle', 'summit', 'planned', 'ARGYLE-2023-12-14', 'PER:Irfaan Ali|PER:Nicolás Maduro|PER:Ralph Gonsalves',
  'The presidents of Guyana and Venezuela, Irfaan Ali and Nicolas Maduro, have agreed to meet in Saint Vincent and the Grenadines on Thursday', [], 'Saint Vincent and the Grenadines', '2023-12-14')
M('lula', 'call', 'held', 'LULA-MADURO-CALL-2023-12-09', 'PER:Luiz Inácio Lula da Silva|PER:Nicolás Maduro',
  "Brazil's president Luiz Inacio Lula da Silva, who spoke to Maduro by telephone on Saturday", [], None, '2023-12-09')
