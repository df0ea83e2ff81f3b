Doc('Handshake at Argyle', '2023-12-16', 'news')
M('argyle', 'summit', 'held', 'ARGYLE-2023-12-14', 'PER:Irfaan Ali|PER:Nicolás Maduro|PER:Ralph Gonsalves|PER:Roosevelt Skerrit|PER:Celso Amorim',
  'Irfaan Ali and Nicolas Maduro shook hands at the airport of Argyle on Thursday',
  ['They had talked for two hours', 'Roosevelt Skerrit of Dominica and Celso Amorim, sent by President Lula, sat at the table'], 'Argyle', '2023-12-14')
M('brazil', 'summit', 'planned', 'ALI-MADURO-BRAZIL-2024', 'PER:Irfaan Ali|PER:Nicolás Maduro',
  'The two presidents want to meet again in Brazil within three months', [], 'Brazil', None)
M('ali', 'talks', 'held', 'GONSALVES-ALI-2023-12-14', 'PER:Ralph Gonsalves|PER:Irfaan Ali',
  'Ralph Gonsalves, the host, had received Mr Ali before noon', [], 'Argyle', '2023-12-14')
M('maduro', 'talks', 'held', 'GONSALVES-MADURO-2023-12-14', 'PER:Ralph Gonsalves|PER:Nicolás Maduro',
  'Mr Maduro came to see him an hour later', [], 'Argyle', '2023-12-14')
M('lula', 'call', 'held', 'LULA-MADURO-CALL-2023-12-09', 'PER:Luiz Inácio Lula da Silva|PER:Nicolás Maduro',
  'A week ago Lula had warned Maduro on the telephone', [], None, '2023-12-09')
