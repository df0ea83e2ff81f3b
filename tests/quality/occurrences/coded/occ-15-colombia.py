Doc('JOINT COMMUNIQUE No. 11', '2023-03-11', 'statement')
M('mexico', 'negotiation', 'held', 'ELN-CYCLE-2', 'COL.GOV|ELN',
  'The delegations, having concluded the second cycle of talks yesterday', [], 'Mexico City', '2023-03-10')
M('january', 'talks', 'held', 'ELN-EXTRAORDINARY-2023-01', 'COL.GOV|ELN',
  'the extraordinary meeting of January in Venezuela', [], 'Venezuela', '2023-01')
M('havana', 'negotiation', 'planned', 'ELN-CYCLE-3', 'COL.GOV|ELN',
  'The third cycle will be held in the Republic of Cuba', [], 'Cuba', None)
M('bishops', 'talks', 'held', 'ELN-BISHOPS-2023-03-09', 'COL.GOV|ELN|ORG:Episcopal Conference',
  'On Thursday the delegations received representatives of the Episcopal Conference', [], 'Mexico City', '2023-03-09')
