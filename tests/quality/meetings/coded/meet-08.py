Doc('Petro and Arévalo to open migration conference as Mulino stays at home', '2025-05-11', 'news')
M('cartagena', 'summit', 'planned', 'CARTAGENA-MIGRATION-2025-05-13', 'PER:Gustavo Petro|PER:Bernardo Arévalo',
  'Colombian President Gustavo Petro and his Guatemalan counterpart, Bernardo Arévalo, will open a regional conference on migration in Cartagena on Tuesday', ['Petro and Arévalo to open migration conference as Mulino stays at home'], 'Cartagena', '2025-05-13')
M('mulino', 'visit', 'cancelled', 'MULINO-CARTAGENA-2025-05', 'PER:José Raúl Mulino|COL',
  "Panama's José Raúl Mulino cancelled his trip on Saturday night", [], 'Cartagena', '2025-05-13')
M('acha', 'visit', 'planned', 'ACHA-CARTAGENA-2025-05', 'PER:Javier Martínez-Acha|COL',
  'His foreign minister, Javier Martínez-Acha, will travel in his place', [], 'Cartagena', '2025-05-13')
M('sarabia', 'talks', 'planned', 'ACHA-SARABIA-2025-05-13', 'PER:Javier Martínez-Acha|PER:Laura Sarabia',
  "is to meet Colombia's Laura Sarabia before the opening", [], 'Cartagena', '2025-05-13')
M('palenque', 'summit|talks', 'held', 'PALENQUE-2023-10', 'GRP:ministers',
  'ministers from the region sat together in Palenque, Mexico, in October 2023', [], 'Palenque', '2023-10')
M('santiago', 'summit|talks', 'cancelled', 'SANTIAGO-MIGRATION', '',
  'A follow-up announced then for Santiago never took place', [], 'Santiago', None)
M('pope', 'call', 'held', 'PETRO-POPE-2025-05-09', 'PER:Gustavo Petro|PER:Amy Pope',
  "Petro had discussed the Darién route with the UN's Amy Pope during a video call", [], None, '2025-05-09')
M('lula', 'call', 'planned', 'PETRO-LULA-2025-05', 'PER:Gustavo Petro|PER:Luiz Inácio Lula da Silva',
  "He also planned to speak with Brazil's Luiz Inácio Lula da Silva over the weekend", [], None, '2025-05-10/2025-05-11')
M('gil', 'talks|briefing', 'held', 'GIL-AMBASSADORS-2025-05-10', 'PER:Yván Gil',
  'Foreign Minister Yván Gil told ambassadors on Saturday', [], 'Caracas', '2025-05-10')
M('caracas', 'visit', 'hypothetical', 'PETRO-CARACAS-2025-05', 'PER:Gustavo Petro|VEN',
  'Petro is nevertheless considering a stop in Caracas', [], 'Caracas', None)
M('celac', 'summit|session', 'planned', 'CHN-CELAC-2025-05-13', 'PER:Gustavo Petro',
  'he attends the China-CELAC forum on 13 May', [], 'Beijing', '2025-05-13')
