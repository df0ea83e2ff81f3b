Doc(None, '2023-06-10', 'news')
M('havana', 'negotiation', 'held', 'ELN-CYCLE-3', 'PER:Otty Patiño|PER:Pablo Beltrán',
  'the third round of peace talks, which had begun in the Cuban capital on 2 May',
  ['The negotiators, Otty Patino and Pablo Beltran, signed an agreement on a ceasefire'], 'Havana', '2023-05-02/2023-06-09')
M('petro', 'summit', 'held', 'PETRO-GARCIA-2023-06-09', 'PER:Gustavo Petro|PER:Antonio García|PER:Miguel Díaz-Canel',
  "Colombia's president Gustavo Petro and the commander of the ELN, Antonio Garcia, shook hands in Havana on Friday", ["Cuba's president Miguel Diaz-Canel stood between them"], 'Havana', '2023-06-09', part_of='havana')
M('caracas', 'negotiation', 'held', 'ELN-CYCLE-1', 'COL.GOV|ELN',
  'In the first round, in Venezuela last November and December', [], 'Venezuela', '2022-11/2022-12')
M('mexico', 'negotiation', 'held', 'ELN-CYCLE-2', 'COL.GOV|ELN',
  'in the second, in Mexico in February and March', [], 'Mexico', '2023-02/2023-03')
M('next', 'negotiation', 'planned', 'ELN-CYCLE-4', 'COL.GOV|ELN',
  'The delegations want to meet again in Caracas on 14 August for the fourth cycle', [], 'Caracas', '2023-08-14')
