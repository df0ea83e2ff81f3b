Doc(None, '2022-11-22', 'news')
M('caracas', 'negotiation', 'held', 'ELN-CYCLE-1', 'COL.GOV|ELN',
  'The Colombian government and the guerrilla of the ELN sat down to negotiate in Caracas on Monday',
  ['This first cycle will last three weeks'], 'Caracas', '2022-11-21')
M('mexico', 'negotiation', 'hypothetical', 'ELN-CYCLE-2', 'COL.GOV|ELN',
  'Mexico, which has been asked to join them, may become the place of the second one early next year', [], 'Mexico', '2023')
M('quito', 'negotiation', 'cancelled', 'ELN-TALKS-2017-2018', 'COL.GOV|ELN',
  'The talks of 2017 and 2018 in Quito and Havana ended after a car bomb', ['the last attempt was broken off'], 'Quito; Havana', '2017/2018')
