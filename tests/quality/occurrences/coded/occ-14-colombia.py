Doc('ELN and government resume talks, this time in Mexico', '2023-02-14', 'news')
M('mexico', 'negotiation', 'ongoing', 'ELN-CYCLE-2', 'COL.GOV|ELN',
  "the delegations of Colombia's government and of the ELN opened the second cycle of their peace talks on Monday",
  ['ELN and government resume talks, this time in Mexico', 'They intend to work in Mexico until 10 March'], 'Mexico City', '2023-02-13')
M('january', 'talks', 'held', 'ELN-EXTRAORDINARY-2023-01', 'COL.GOV|ELN',
  'the two delegations held an extraordinary meeting in Caracas from 17 to 21 January', [], 'Caracas', '2023-01-17/2023-01-21')
M('caracas', 'negotiation', 'held', 'ELN-CYCLE-1', 'COL.GOV|ELN',
  'In the first one, which was held in the Venezuelan capital before Christmas', [], 'Caracas', '2022-12')
M('havana', 'negotiation', 'planned', 'ELN-CYCLE-3', 'COL.GOV|ELN',
  'Afterwards the table is to move to Havana', [], 'Havana', '2023-03-10/')
