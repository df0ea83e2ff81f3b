Doc('Fourth Meeting of the Nepal-Bangladesh Joint Consultative Commission', '2027-09-09', 'statement')
S('title title-continued dateline body body body body body body body body signature signature')

A('PER:Bishnu Prasad Khatiwada', 'person', 'NPL', 'Bishnu Prasad Khatiwada', 'Bishnu Prasad Khatiwada',
  [('Foreign Secretary', 'NPL.MOFA', 'NPL')])
A('PER:Anisur Rahman Chowdhury', 'person', 'BGD', 'Md. Anisur Rahman Chowdhury',
  'Md. Anisur Rahman Chowdhury|Anisur Rahman Chowdhury|Mr Chowdhury|Chowdhury', [('Foreign Secretary', 'BGD.MOFA', 'BGD')])
A('PER:Sunita Rai Thapa', 'person', 'NPL', 'Sunita Rai Thapa', 'Sunita Rai Thapa|The Minister',
  [('Minister for Foreign Affairs', 'NPL.MOFA', 'NPL')])
A('NPL', 'state', 'NPL', 'Nepal', 'Nepal|Nepali|The Nepali side')
A('BGD', 'state', 'BGD', 'Bangladesh', 'Bangladesh|Bangladeshi|The Bangladeshi side')
A('IND', 'state', 'IND', 'India', 'India|Indian')
A('MMR', 'state', 'MMR', 'Myanmar', 'Myanmar')
A('SAARC', 'igo', None, 'South Asian Association for Regional Cooperation', 'SAARC')
A('ADB', 'igo', None, 'Asian Development Bank', 'Asian Development Bank')
A('GRP:Joint Consultative Commission', 'group', None, 'Nepal-Bangladesh Joint Consultative Commission',
  'Nepal-Bangladesh Joint Consultative Commission|Joint Consultative Commission|The Commission')
A('GRP:delegations', 'group', None, 'Delegations of Nepal and Bangladesh', 'The two delegations|The delegation of Nepal')
A('GRP:Rohingya', 'group', 'MMR', 'Rohingya', 'the Rohingya|Rohingya')
A('PLC:Kathmandu', 'place', 'NPL', 'Kathmandu', 'Kathmandu')
A('PLC:Dhaka', 'place', 'BGD', 'Dhaka', 'Dhaka')
A('PLC:New Delhi', 'place', 'IND', 'New Delhi', 'New Delhi')
A('PLC:Mongla', 'place', 'BGD', 'Mongla', 'the port of Mongla|Mongla')
A('PLC:Thimphu', 'place', 'BTN', 'Thimphu', 'Thimphu')
A('AGR:transit protocol of 1976', 'agreement', None, 'Transit protocol of 1976', 'the transit protocol of 1976|transit protocol')

M('jcc4', 'session', 'held', 'NPL-BGD-JCC-4', 'PER:Bishnu Prasad Khatiwada|PER:Anisur Rahman Chowdhury',
  'The fourth meeting of the Joint Consultative Commission between Nepal and Bangladesh was held in Kathmandu on 8-9 September 2027',
  ['Fourth Meeting of the Nepal-Bangladesh Joint Consultative Commission'], 'Kathmandu', '2027-09-08/2027-09-09', 'explicit')
M('jcc3', 'session', 'held', 'NPL-BGD-JCC-3', 'NPL|BGD', 'The third meeting had taken place in Dhaka in December 2025', [], 'Dhaka', '2025-12', 'explicit')
M('courtesy', 'courtesy call', 'held', 'CHOWDHURY-THAPA-2027-09', 'PER:Anisur Rahman Chowdhury|PER:Sunita Rai Thapa',
  'Mr Chowdhury paid a courtesy call on the Minister for Foreign Affairs, Dr Sunita Rai Thapa', [], 'Kathmandu', '2027-09-08/2027-09-09',
  'during his stay')
M('thapa-dhaka', 'visit', 'planned', 'THAPA-DHAKA-2027', 'PER:Sunita Rai Thapa|BGD',
  'an invitation to visit Dhaka before the end of the year', [], 'Dhaka', '2027-09-09/2027-12-31', 'before the end of the year')
M('tripartite', 'talks', 'planned', 'NPL-BGD-IND-2027-10', 'NPL|BGD|IND',
  'the next tripartite talks, which are due in New Delhi in the last week of October', [], 'New Delhi', '2027-10-25/2027-10-31',
  'last week of October')
M('visa-spring', 'talks', 'suspended', 'NPL-BGD-VISA-2027-SPRING', 'NPL|BGD', 'the collapse of the visa talks last spring', [], None,
  '2027-03/2027-05', 'last spring')
M('visa-october', 'talks', 'planned', 'NPL-BGD-VISA-2027-10-04', 'NPL|BGD', 'decided to resume them on 4 October by video conference', [],
  None, '2027-10-04', 'year from the document')
M('saarc', 'summit', 'postponed', 'SAARC-SUMMIT', 'SAARC',
  'whose summit, postponed indefinitely since 2016, should be convened at the earliest', [], None, None, 'postponed indefinitely')
M('jcc5', 'session', 'planned', 'NPL-BGD-JCC-5', 'NPL|BGD', 'The Commission will hold its fifth meeting in Dhaka in 2029', [], 'Dhaka', '2029', 'explicit')
M('thimphu', 'visit', 'planned', 'CHOWDHURY-THIMPHU-2027-09-10', 'PER:Anisur Rahman Chowdhury',
  'Mr Chowdhury will leave for Thimphu tomorrow morning', [], 'Thimphu', '2027-09-10', 'tomorrow')

Q('indirect', 'speech', 'PER:Anisur Rahman Chowdhury', 'conveyed',
  'conveyed to her an invitation to visit Dhaka before the end of the year', 'an invitation to visit Dhaka before the end of the year',
  'PER:Sunita Rai Thapa')
Q('indirect', 'speech', 'PER:Sunita Rai Thapa', 'accepted', 'The Minister accepted it with pleasure', 'it with pleasure')
Q('indirect', 'speech', 'NPL|BGD', 'expressed satisfaction',
  'Both sides expressed satisfaction at the supply of 40 megawatts of electricity from Nepal through the Indian grid, which began on 15 June',
  'at the supply of 40 megawatts of electricity from Nepal through the Indian grid, which began on 15 June', date='2027-09-09')
Q('indirect', 'speech', 'NPL|BGD', 'agreed', 'agreed to raise it to 200 megawatts within three years',
  'to raise it to 200 megawatts within three years', date='2027-09-09')
Q('indirect', 'speech', 'NPL|BGD', 'expressed the hope',
  'They expressed the hope that India would give its consent at the next tripartite talks, which are due in New Delhi in the last week of October',
  'that India would give its consent at the next tripartite talks, which are due in New Delhi in the last week of October', date='2027-09-09')
Q('indirect', 'speech', 'NPL', 'requested', 'The Nepali side requested the early opening of the port of Mongla to Nepali cargo',
  'the early opening of the port of Mongla to Nepali cargo', 'BGD', date='2027-09-09')
Q('indirect', 'speech', 'BGD', 'assured', 'The Bangladeshi side assured that the matter was under active consideration',
  'that the matter was under active consideration', 'NPL', date='2027-09-09')
Q('indirect', 'speech', 'BGD', 'recalled', 'recalled that the transit protocol of 1976 had first to be amended',
  'that the transit protocol of 1976 had first to be amended', 'NPL', date='2027-09-09')
Q('indirect', 'speech', 'NPL|BGD', 'deplored', 'The two delegations deplored the collapse of the visa talks last spring',
  'the collapse of the visa talks last spring', date='2027-09-09')
Q('indirect', 'speech', 'NPL|BGD', 'decided', 'decided to resume them on 4 October by video conference',
  'to resume them on 4 October by video conference', date='2027-09-09')
Q('mixed', 'document', 'NPL|BGD', 'noted',
  'They noted that a direct train, as proposed by the Asian Development Bank, remained "technically possible but commercially unproven"',
  'technically possible but commercially unproven', date='2027-09-09')
Q('indirect', 'speech', 'ADB', 'proposed', 'a direct train, as proposed by the Asian Development Bank', 'a direct train')
Q('indirect', 'speech', 'NPL|BGD', 'condemned', 'Both sides condemned terrorism in all its forms', 'terrorism in all its forms', date='2027-09-09')
Q('indirect', 'speech', 'NPL|BGD', 'underlined',
  'They underlined the need to revive SAARC, whose summit, postponed indefinitely since 2016, should be convened at the earliest',
  'the need to revive SAARC, whose summit, postponed indefinitely since 2016, should be convened at the earliest', date='2027-09-09')
Q('indirect', 'speech', 'BGD', 'thanked', 'Bangladesh thanked Nepal for its relief goods after the floods of August',
  'for its relief goods after the floods of August', 'NPL', date='2027-09-09')
Q('indirect', 'speech', 'NPL', 'reiterated', 'Nepal reiterated its support for the voluntary return of the Rohingya to Myanmar',
  'its support for the voluntary return of the Rohingya to Myanmar', date='2027-09-09')

D('9 September 2027', '2027-09-09', 'day', 'Kathmandu, 9 September 2027', 'printed', 'document date')
D('on 8-9 September 2027', '2027-09-08/2027-09-09', 'day', None, 'explicit', 'fourth meeting')
D('in December 2025', '2025-12', 'month', None, 'explicit', 'third meeting')
D('before the end of the year', '<2028-01-01', 'open', None, 'relative, future', 'visit to Dhaka')
D('on 15 June', '2027-06-15', 'day', None, 'year absent', 'supply of electricity')
D('within three years', '2027-09-09/2030-09-09', 'period', None, 'relative, future', '200 megawatts')
D('in the last week of October', '2027-10-25/2027-10-31', 'week', None, 'year absent, future', 'tripartite talks')
D('of 1976', '1976', 'year', None, 'explicit year', 'transit protocol')
D('last spring', '2027-03/2027-05', 'period', None, 'relative', 'visa talks')
D('on 4 October', '2027-10-04', 'day', None, 'year absent, future', 'visa talks resumed')
D('since 2016', '2016/', 'open', None, 'explicit year', 'summit postponed')
D('of August', '2027-08', 'month', None, 'year absent', 'floods')
D('in 2029', '2029', 'year', None, 'explicit year', 'fifth meeting')
D('tomorrow morning', '2027-09-10', 'day', None, 'relative', 'departure')

SECRETARIES = 'PER:Bishnu Prasad Khatiwada|PER:Anisur Rahman Chowdhury'
CHOWDHURY, THAPA = 'PER:Anisur Rahman Chowdhury', 'PER:Sunita Rai Thapa'
E(1, 'CONSULT', SECRETARIES, SECRETARIES,
  'The fourth meeting of the Joint Consultative Commission between Nepal and Bangladesh was held in Kathmandu on 8-9 September 2027',
  cameo='040', date='2027-09-08/2027-09-09', place='Kathmandu', meeting='jcc4', more=['Fourth Meeting of the Nepal-Bangladesh Joint Consultative Commission'])
E(1, 'CONSULT', 'NPL|BGD', 'NPL|BGD', 'The third meeting had taken place in Dhaka in December 2025', cameo='040', date='2025-12',
  place='Dhaka', meeting='jcc3')
E(1, 'CONSULT', CHOWDHURY, THAPA, 'Mr Chowdhury paid a courtesy call on the Minister for Foreign Affairs, Dr Sunita Rai Thapa', cameo='042',
  mode='visit', date='2027-09-08/2027-09-09', place='Kathmandu', meeting='courtesy')
E(1, 'AGREE', CHOWDHURY, THAPA, 'conveyed to her an invitation to visit Dhaka before the end of the year', cameo='036',
  meeting='courtesy')
E(1, 'AGREE', THAPA, 'BGD', 'The Minister accepted it with pleasure', cameo='036', meeting='thapa-dhaka')
E(2, 'CONSULT', THAPA, 'BGD', 'to visit Dhaka before the end of the year', 'planned', '042', 'visit', '2027-09-09/2027-12-31', 'Dhaka',
  meeting='thapa-dhaka')
E(1, 'SUPPORT', 'NPL|BGD', 'NPL|BGD', 'Both sides expressed satisfaction at the supply of 40 megawatts of electricity', cameo='051',
  date='2027-09-09', meeting='jcc4')
E(1, 'COOPERATE', 'NPL', 'BGD', 'the supply of 40 megawatts of electricity from Nepal through the Indian grid', 'ongoing', '061',
  date='2027-06-15/', alt='AID', note='nominal')
E(1, 'AGREE', 'NPL|BGD', 'NPL|BGD', 'agreed to raise it to 200 megawatts within three years', cameo='031', date='2027-09-09',
  meeting='jcc4')
E(2, 'REQUEST', 'NPL|BGD', 'IND', 'They expressed the hope that India would give its consent', cameo='020', date='2027-09-09')
E(1, 'CONSULT', 'NPL|BGD|IND', 'NPL|BGD|IND',
  'the next tripartite talks, which are due in New Delhi in the last week of October', 'planned', '036', date='2027-10-25/2027-10-31',
  place='New Delhi', meeting='tripartite')
E(1, 'REQUEST', 'NPL', 'BGD', 'The Nepali side requested the early opening of the port of Mongla to Nepali cargo', cameo='021',
  date='2027-09-09', meeting='jcc4', mode='assist')
E(1, 'AGREE', 'BGD', 'NPL', 'The Bangladeshi side assured that the matter was under active consideration', cameo='030',
  date='2027-09-09', meeting='jcc4')
E(2, 'REQUEST', 'BGD', 'NPL', 'recalled that the transit protocol of 1976 had first to be amended', cameo='020', date='2027-09-09',
  meeting='jcc4', alt='REJECT')
E(1, 'ACCUSE', 'NPL|BGD', [], 'The two delegations deplored the collapse of the visa talks last spring', cameo='110', mode='disapprove',
  date='2027-09-09', meeting='jcc4')
E(2, 'REJECT', [], [], 'the collapse of the visa talks last spring', cameo='125', date='2027-03/2027-05', meeting='visa-spring',
  alt='CONSULT')
E(1, 'AGREE', 'NPL|BGD', 'NPL|BGD', 'decided to resume them on 4 October by video conference', cameo='036', date='2027-09-09',
  meeting='visa-october')
E(1, 'ACCUSE', 'NPL|BGD', [], 'Both sides condemned terrorism in all its forms', cameo='111', mode='disapprove', date='2027-09-09',
  meeting='jcc4')
E(1, 'REQUEST', 'NPL|BGD', 'SAARC', 'They underlined the need to revive SAARC', cameo='020', date='2027-09-09', meeting='jcc4',
  alt='SUPPORT')
E(1, 'SUPPORT', 'BGD', 'NPL', 'Bangladesh thanked Nepal for its relief goods after the floods of August', cameo='051', date='2027-09-09',
  meeting='jcc4')
E(1, 'AID', 'NPL', 'BGD', 'its relief goods after the floods of August', cameo='073', date='2027-08', note='nominal')
E(1, 'SUPPORT', 'NPL', 'GRP:Rohingya', 'Nepal reiterated its support for the voluntary return of the Rohingya to Myanmar', cameo='051',
  date='2027-09-09', meeting='jcc4')
E(1, 'CONSULT', 'NPL|BGD', 'NPL|BGD', 'The Commission will hold its fifth meeting in Dhaka in 2029', 'planned', '036', date='2029',
  place='Dhaka', meeting='jcc5')
E(2, 'CONSULT', CHOWDHURY, [], 'Mr Chowdhury will leave for Thimphu tomorrow morning', 'planned', '042', 'visit', '2027-09-10', 'Thimphu',
  meeting='thimphu')

BOTH = 'NPL|BGD'
P(BOTH, 'energy-food|trade', 'support', 2, [], 'Both sides expressed satisfaction at the supply of 40 megawatts of electricity')
P(BOTH, 'energy-food|trade', 'commit', 2, [], 'agreed to raise it to 200 megawatts within three years')
P(BOTH, 'energy-food|trade', 'demand', 1, 'IND', 'They expressed the hope that India would give its consent')
P('NPL', 'trade', 'demand', 2, 'BGD', 'The Nepali side requested the early opening of the port of Mongla to Nepali cargo')
P('BGD', 'trade', 'ambivalent', 1, 'NPL',
  'The Bangladeshi side assured that the matter was under active consideration, but recalled that the transit protocol of 1976 had first to be amended')
P(BOTH, 'diplomatic-relations|migration-humanitarian|other', 'concern', 2, [],
  'The two delegations deplored the collapse of the visa talks last spring')
P(BOTH, 'diplomatic-relations|migration-humanitarian|other', 'commit', 2, [],
  'decided to resume them on 4 October by video conference')
P(BOTH, 'trade|other', 'ambivalent', 1, [], 'remained "technically possible but commercially unproven"')
P(BOTH, 'terrorism', 'oppose', 3, [], 'Both sides condemned terrorism in all its forms')
P(BOTH, 'south-asia|multilateral-institutions', 'support', 3, 'SAARC', 'They underlined the need to revive SAARC')
P('BGD', 'migration-humanitarian|diplomatic-relations', 'support', 2, 'NPL',
  'Bangladesh thanked Nepal for its relief goods after the floods of August')
P('NPL', 'migration-humanitarian|southeast-asia|human-rights-democracy', 'support', 3, 'GRP:Rohingya',
  'Nepal reiterated its support for the voluntary return of the Rohingya to Myanmar')

W('phrase|epithet', 'a direct train', '"technically possible but commercially unproven"', ('technically possible but commercially unproven', BOTH))
W('intensifier|phrase', 'terrorism', 'terrorism in all its forms', ('in all its forms', BOTH))
T('office', 'PER:Bishnu Prasad Khatiwada', 'NPL.MOFA', 'the Foreign Secretary, Mr Bishnu Prasad Khatiwada', dict(role='Foreign Secretary'))
T('office', CHOWDHURY, 'BGD.MOFA', 'the Foreign Secretary, Mr Md. Anisur Rahman Chowdhury', dict(role='Foreign Secretary'))
T('office', THAPA, 'NPL.MOFA', 'the Minister for Foreign Affairs, Dr Sunita Rai Thapa', dict(role='Minister for Foreign Affairs'))
T('cooperation', 'NPL', 'BGD', 'the Joint Consultative Commission between Nepal and Bangladesh')
T('economic', 'NPL', 'BGD', 'the supply of 40 megawatts of electricity from Nepal', date='2027-06-15/')
T('agreement', 'NPL', 'BGD', 'the transit protocol of 1976', date='1976')
O(THAPA, 'intended', THAPA + '|BGD', 'an invitation to visit Dhaka before the end of the year. The Minister accepted it', 'visit to Dhaka', None,
  'before the end of the year')
O(BOTH, 'intended', BOTH, 'agreed to raise it to 200 megawatts within three years', 'supply of 200 megawatts', None, 'within three years', 'positive')
O(BOTH, 'hoped', 'IND', 'They expressed the hope that India would give its consent at the next tripartite talks', 'India consents', None,
  'next tripartite talks', 'positive')
O(BOTH, 'expected|intended', BOTH + '|IND', 'which are due in New Delhi in the last week of October', 'tripartite talks', None, 'last week of October')
O(BOTH, 'intended', BOTH, 'decided to resume them on 4 October by video conference', 'visa talks resume', None, '4 October', 'positive')
O(BOTH, 'will|intended', BOTH, 'The Commission will hold its fifth meeting in Dhaka in 2029', 'fifth meeting', None, '2029')
O(BOTH, 'will|intended', CHOWDHURY, 'Mr Chowdhury will leave for Thimphu tomorrow morning', 'visit to Thimphu', None, 'tomorrow morning')
E(2, 'REJECT', [], [], 'whose summit, postponed indefinitely since 2016', cameo='125', date='2016', meeting='saarc', alt='CONSULT')
E(2, 'REQUEST', 'ADB', 'NPL|BGD', 'a direct train, as proposed by the Asian Development Bank', cameo='020', alt='SUPPORT', note='embedded')
