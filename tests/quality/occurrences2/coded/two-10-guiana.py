Doc(None, '2024-01-26', 'news')
M('commission', 'session', 'held', 'BRASILIA-COMMISSION-2024-01-25', 'PER:Hugh Todd|PER:Yvan Gil|PER:Mauro Vieira',
  'The foreign ministers of Guyana and Venezuela, Hugh Todd and Yvan Gil, met in the Brazilian capital on Thursday for the first session of the joint commission',
  ["Brazil's foreign minister, Mauro Vieira, presided over the talks in the Itamaraty palace"], 'Brasília', '2024-01-25')
M('argyle', 'summit', 'held', 'ARGYLE-2023-12-14', 'PER:Irfaan Ali|PER:Nicolás Maduro',
  'the meeting between Irfaan Ali and Nicolas Maduro in Saint Vincent on 14 December', [], 'Saint Vincent and the Grenadines', '2023-12-14')
M('second', 'session', 'planned', 'COMMISSION-2', 'GUY|VEN',
  'A second session is to take place in Brazil as well', [], 'Brazil', None)
M('vieira', 'talks', 'held', 'VIEIRA-GIL-2024-01-24', 'PER:Mauro Vieira|PER:Yvan Gil',
  'On Wednesday Vieira had met Gil for an hour', [], 'Brasília', '2024-01-24')
