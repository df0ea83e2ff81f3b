Doc('REGULAR PRESS BRIEFING BY THE SECRETARY-GENERAL OF THE ORGANISATION OF EASTERN CARIBBEAN STATES', '2027-10-12', 'transcript')
M('briefing', 'briefing', 'held', 'OECS-BRIEFING-2027-10-12', 'PER:Didacus Jules',
  'REGULAR PRESS BRIEFING BY THE SECRETARY-GENERAL OF THE ORGANISATION OF EASTERN CARIBBEAN STATES', [], 'Castries', '2027-10-12')
M('authority', 'summit|session', 'held', 'OECS-AUTHORITY-75', 'OECS|PER:Ralph Gonsalves',
  'The Heads of Government held their seventy-fifth meeting in Antigua', ['the Authority met on Friday and Saturday', 'he took part by video link from Kingstown'], "St. John's", '2027-10-08/2027-10-09')
M('special', 'session|summit', 'planned', 'OECS-SPECIAL-2027-12', 'OECS',
  'They will hold a special session on shipping before Christmas', [], 'Roseau', '<2027-12-25')
M('regular', 'session|summit|talks', 'planned', 'OECS-76', 'OECS',
  'the next regular meeting, in June in Basseterre', ['The President of France has been invited'], 'Basseterre', '2028-06')
M('paris', 'visit|talks', 'planned', 'PIERRE-PARIS-2027-11-03', 'PER:Philip J. Pierre|PER:Jean-Noël Barrot',
  'a delegation led by Prime Minister Philip J. Pierre goes to Paris on 3 November and will sit down with Minister Jean-Noël Barrot', [], 'Paris', '2027-11-03')
M('gil', 'call', 'held', 'JULES-GIL-2027-10', 'PER:Didacus Jules|PER:Yván Gil',
  'I spoke to Foreign Minister Gil on the telephone last week', [], None, '2027-10-04/2027-10-10')
M('petro', 'summit|talks', 'hypothetical', 'PETROCARIBE-CONFERENCE', 'PER:Yván Gil',
  'He proposed a ministerial conference on PetroCaribe', [], None, None)
M('ven', 'talks', 'hypothetical', 'OECS-VEN-2028', 'VEN|OECS',
  'Should Venezuela publish the figures, we could meet in the new year', [], None, '2028')
M('can', 'visit', 'postponed', 'CAN-PM-TRIP-2028-01', 'CAN',
  'It has been moved to January', ['the Canadian Prime Minister cancelled her trip'], None, '2028-01')
M('reception', 'other|talks', 'held', 'JULES-HIGH-COMMISSIONER-2027-10-11', 'PER:Didacus Jules|CAN',
  "Canada's High Commissioner told me so yesterday at a reception", [], None, '2027-10-11')
