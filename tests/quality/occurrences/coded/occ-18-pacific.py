Doc('PRIME MINISTER RECEIVES AUSTRALIAN COUNTERPART', '2027-03-18', 'readout')
M('honiara', 'visit', 'held', 'HONIARA-2027-03-17', 'PER:Selwyn Maelanga|PER:Harriet Lindqvist',
  'Honourable Selwyn Maelanga yesterday received the Prime Minister of the Commonwealth of Australia, Harriet Lindqvist, on Guadalcanal',
  ['PRIME MINISTER RECEIVES AUSTRALIAN COUNTERPART'], 'Guadalcanal', '2027-03-17')
M('ministers', 'talks', 'held', 'OFAGALO-ABBEY-2027-03-17', 'PER:Peter Ofagalo|PER:Tom Abbey',
  'the Minister of Foreign Affairs, Peter Ofagalo, met his colleague Tom Abbey', [], 'Guadalcanal', '2027-03-17')
M('brisbane', 'session', 'planned', 'BRISBANE-OFFICIALS-2027-04-07', 'AUS|SLB',
  'a committee of senior officials would meet in Brisbane on 7 April', [], 'Brisbane', '2027-04-07')
M('nadi', 'talks', 'planned', 'NADI-LINDQVIST-MAELANGA-2027-04-20', 'PER:Selwyn Maelanga|PER:Harriet Lindqvist',
  'The Prime Ministers will take the matter up again when they see each other', [], 'Fiji', '2027-04')
M('retreat', 'summit', 'planned', 'PIF-RETREAT-2027-04', 'PIF',
  'the retreat of the Forum in Fiji next month', [], 'Fiji', '2027-04')
M('canberra', 'talks', 'held', 'CANBERRA-2026-11-12', 'PER:Selwyn Maelanga|PER:Harriet Lindqvist',
  'their conversation in the Australian capital in November', [], 'Canberra', '2026-11')
