Doc('On the state visit of the President of Tajikistan', '2025-03-14', 'readout')
S('banner banner title dateline lead body body body body body body furniture')

A('PER:Sadyr Zhaparov', 'person', 'KGZ', 'Sadyr Zhaparov', 'Sadyr Zhaparov|Zhaparov|President Zhaparov', [('President', 'KGZ', 'KGZ')])
A('PER:Emomali Rahmon', 'person', 'TJK', 'Emomali Rahmon',
  'Emomali Rahmon|Rahmon|President Rahmon|the President of Tajikistan', [('President', 'TJK', 'TJK')])
A('PER:Jeenbek Kulubaev', 'person', 'KGZ', 'Jeenbek Kulubaev', 'Jeenbek Kulubaev', [('Foreign Minister', 'KGZ.MFA', 'KGZ')])
A('PER:Sirojiddin Muhriddin', 'person', 'TJK', 'Sirojiddin Muhriddin', 'Sirojiddin Muhriddin', [('Foreign Minister', 'TJK.MFA', 'TJK')])
A('PER:Kamchybek Tashiev', 'person', 'KGZ', 'Kamchybek Tashiev', 'Kamchybek Tashiev', [('head of the delegation on delimitation', 'KGZ', 'KGZ')])
A('PER:Saimumin Yatimov', 'person', 'TJK', 'Saimumin Yatimov', 'Saimumin Yatimov', [('head of the delegation on delimitation', 'TJK', 'TJK')])
A('PER:Shavkat Mirziyoyev', 'person', 'UZB', 'Shavkat Mirziyoyev', 'Shavkat Mirziyoyev|the President of Uzbekistan', [('President', 'UZB', 'UZB')])
A('KGZ', 'state', 'KGZ', 'Kyrgyzstan', 'Kyrgyz Republic')
A('TJK', 'state', 'TJK', 'Tajikistan', 'Tajikistan|Republic of Tajikistan|Tajik')
A('UZB', 'state', 'UZB', 'Uzbekistan', 'Uzbekistan')
A('KGZ.MFA', 'agency', 'KGZ', 'Ministry of Foreign Affairs of the Kyrgyz Republic',
  'Ministry of Foreign Affairs of the Kyrgyz Republic|the Ministry')
A('GRP:presidents', 'group', None, 'Presidents of Kyrgyzstan and Tajikistan', 'the Heads of State|the Presidents|both Presidents')
A('GRP:ministers', 'group', None, 'Foreign ministers of Kyrgyzstan and Tajikistan', 'The Ministers')
A('GRP:foreign ministries', 'group', None, 'The two foreign ministries', 'the two Foreign Ministries|Foreign Ministries')
A('GRP:governments', 'group', None, 'Governments of Kyrgyzstan and Tajikistan', 'their Governments')
A('GRP:parliaments', 'group', None, 'Parliaments of Kyrgyzstan and Tajikistan', 'both Parliaments')
A('GRP:delimitation delegations', 'group', None, 'Governmental Delegations on Delimitation', 'Governmental Delegations on Delimitation')
A('GRP:three leaders', 'group', None, 'Presidents of Kyrgyzstan, Tajikistan and Uzbekistan', 'the three leaders|three leaders')
A('GRP:Tajik delegation', 'group', 'TJK', "Rahmon's delegation", 'his delegation')
A('GRP:media', 'group', None, 'Some media', 'some media')
A('UN', 'igo', None, 'United Nations', 'United Nations')
A('SCO', 'igo', None, 'Shanghai Cooperation Organisation', 'SCO')
A('CIS', 'igo', None, 'Commonwealth of Independent States', 'CIS')
A('PLC:Yntymak Ordo', 'place', 'KGZ', 'Yntymak Ordo residence', 'Yntymak Ordo residence|Yntymak Ordo')
A('PLC:Kyzyl-Bel', 'place', 'KGZ', 'Kyzyl-Bel', 'Kyzyl-Bel')
A('PLC:Kairagach', 'place', 'KGZ', 'Kairagach', 'Kairagach')
A('PLC:Dushanbe', 'place', 'TJK', 'Dushanbe', 'Dushanbe')
A('PLC:Bishkek', 'place', 'KGZ', 'Bishkek', 'Bishkek')
A('PLC:Khujand', 'place', 'TJK', 'Khujand', 'Khujand')
A('PLC:Dostuk', 'place', 'KGZ', 'Dostuk', 'the village of Dostuk|Dostuk')
A('AGR:Treaty on the State Border', 'agreement', None, 'Treaty on the State Border', 'Treaty on the State Border|The treaty|a historic document')

M('visit', 'visit', 'held', 'RAHMON-BISHKEK-2025-03', 'PER:Emomali Rahmon|KGZ',
  'the President of the Republic of Tajikistan, Emomali Rahmon, paid a state visit to the Kyrgyz Republic',
  ['On the state visit of the President of Tajikistan'], 'Kyrgyz Republic', '2025-03-12/2025-03-13', 'year from the document date')
M('summit', 'summit talks', 'held', 'ZHAPAROV-RAHMON-2025-03-13', 'PER:Sadyr Zhaparov|PER:Emomali Rahmon',
  'During talks in a narrow format at the Yntymak Ordo residence on Thursday, the Heads of State signed the Treaty on the State Border',
  [], 'Yntymak Ordo residence', '2025-03-13', 'Thursday before Friday 14 March', 'visit', outcome='Treaty on the State Border')
M('ministers', 'talks', 'held', 'KULUBAEV-MUHRIDDIN-2025-03', 'PER:Jeenbek Kulubaev|PER:Sirojiddin Muhriddin',
  'Foreign Minister Jeenbek Kulubaev held talks with his Tajik counterpart Sirojiddin Muhriddin', [],
  None, '2025-03-12/2025-03-13', 'within the visit', 'visit')
M('consultations', 'talks', 'planned', 'KGZ-TJK-CONSULTATIONS-2025', 'KGZ|TJK',
  'political consultations between the two Foreign Ministries would be held in Dushanbe in the second half of the year', [],
  'Dushanbe', '2025-07/2025-12', 'second half of the year')
M('initialling', 'meeting', 'held', 'TASHIEV-YATIMOV-2025-02-21', 'PER:Kamchybek Tashiev|PER:Saimumin Yatimov',
  'led by Kamchybek Tashiev and Saimumin Yatimov, who initialled the documents in Bishkek on 21 February', [],
  'Bishkek', '2025-02-21', 'year from the document date')
M('call', 'call', 'held', 'MIRZIYOYEV-CALL-2025-03-13', 'PER:Shavkat Mirziyoyev|PER:Sadyr Zhaparov|PER:Emomali Rahmon',
  'congratulated both Presidents in a telephone conversation', [], None, '2025-03-13', 'in the evening')
M('khujand', 'summit', 'planned', 'KHUJAND-2025-03', 'PER:Sadyr Zhaparov|PER:Emomali Rahmon|PER:Shavkat Mirziyoyev',
  'proposed that the three leaders meet in Khujand at the end of the month', [], 'Khujand', '2025-03-21/2025-03-31', 'end of the month')
M('dropped', 'meeting', 'cancelled', 'TRILATERAL-2021', 'KGZ|TJK|UZB',
  'offered to host such a meeting; earlier plans for it were abandoned in 2021', [], None, '2021', 'explicit year')

Q('indirect', 'speech', 'PER:Sadyr Zhaparov', 'called', 'President Zhaparov called it a historic document',
  'a historic document', date='2025-03-13')
Q('indirect', 'speech', 'PER:Sadyr Zhaparov', 'emphasised',
  'emphasised that there would be no more disputes over a single metre of land',
  'that there would be no more disputes over a single metre of land', date='2025-03-13')
Q('indirect', 'speech', 'PER:Emomali Rahmon', 'expressed gratitude',
  'President Rahmon, in turn, expressed gratitude for the hospitality shown to his delegation',
  'for the hospitality shown to his delegation', 'PER:Sadyr Zhaparov', date='2025-03-13')
Q('mixed', 'speech', 'PER:Emomali Rahmon', 'noted', 'noted that the border must become "a border of friendship"',
  'a border of friendship', date='2025-03-13')
Q('indirect', 'speech', 'KGZ|TJK', 'agreed', 'The two sides agreed to resume air and road traffic without delay',
  'to resume air and road traffic without delay', date='2025-03-13')
Q('indirect', 'speech', 'KGZ|TJK', 'instructed',
  'instructed their Governments to draw up a programme of trade for 2025-2030', 'to draw up a programme of trade for 2025-2030',
  'GRP:governments', date='2025-03-13')
Q('indirect', 'speech', 'PER:Jeenbek Kulubaev|PER:Sirojiddin Muhriddin', 'confirmed',
  'confirmed their readiness to support each other within the United Nations, the SCO and the CIS',
  'their readiness to support each other within the United Nations, the SCO and the CIS')
Q('indirect', 'speech', 'PER:Jeenbek Kulubaev|PER:Sirojiddin Muhriddin', 'decided',
  'It was decided that political consultations between the two Foreign Ministries would be held in Dushanbe in the second half of the year',
  'that political consultations between the two Foreign Ministries would be held in Dushanbe in the second half of the year')
Q('indirect', 'speech', 'PER:Shavkat Mirziyoyev', 'congratulated',
  'the President of Uzbekistan, Shavkat Mirziyoyev, congratulated both Presidents', 'both Presidents', 'PER:Sadyr Zhaparov|PER:Emomali Rahmon',
  date='2025-03-13')
Q('indirect', 'speech', 'PER:Shavkat Mirziyoyev', 'proposed',
  'proposed that the three leaders meet in Khujand at the end of the month to determine the junction point of their borders',
  'that the three leaders meet in Khujand at the end of the month to determine the junction point of their borders',
  'PER:Sadyr Zhaparov|PER:Emomali Rahmon', date='2025-03-13')
Q('indirect', 'speech', 'UZB', 'offered', 'Uzbekistan has for years offered to host such a meeting', 'to host such a meeting')
Q('indirect', 'speech', 'KGZ.MFA', 'points out',
  'the Ministry points out that reports in some media about shooting near the village of Dostuk do not correspond to reality',
  'that reports in some media about shooting near the village of Dostuk do not correspond to reality')
Q('indirect', 'speech', 'GRP:media', 'reports', 'reports in some media about shooting near the village of Dostuk',
  'about shooting near the village of Dostuk')

D('14.03.2025', '2025-03-14', 'day', None, 'printed', 'document date')
D('On 12-13 March', '2025-03-12/2025-03-13', 'day', None, 'year absent', 'state visit')
D('since the border clashes of September 2022', '2022-09/', 'open', None, 'explicit', 'first visit')
D('on Thursday', '2025-03-13', 'day', None, 'weekday before the document date', 'talks')
D('for 2025-2030', '2025/2030', 'period', None, 'explicit', 'programme of trade')
D('since May 2021', '2021-05/', 'open', None, 'explicit', 'crossings closed')
D('in the second half of the year', '2025-07/2025-12', 'period', None, 'relative', 'consultations')
D('on 21 February', '2025-02-21', 'day', None, 'year absent', 'initialling')
D('In the evening', '2025-03-13', 'day', None, 'same day', 'telephone conversation')
D('at the end of the month', '2025-03-21/2025-03-31 (end)', 'vague', None, 'relative, future', 'Khujand meeting')
D('for years', 'for years', 'vague', None, 'vague', 'offer')
D('in 2021', '2021', 'year', 'abandoned in 2021', 'explicit year', 'earlier plans')

HEADS = 'PER:Sadyr Zhaparov|PER:Emomali Rahmon'
Same('GRP:presidents', HEADS)
MINISTERS = 'PER:Jeenbek Kulubaev|PER:Sirojiddin Muhriddin'
Same('GRP:ministers', MINISTERS)
E(1, 'AGREE', 'PER:Sadyr Zhaparov', 'PER:Emomali Rahmon', 'at the invitation of President Sadyr Zhaparov', cameo='036', meeting='visit')
E(1, 'CONSULT', 'PER:Emomali Rahmon', 'KGZ',
  'the President of the Republic of Tajikistan, Emomali Rahmon, paid a state visit to the Kyrgyz Republic', cameo='042',
  mode='visit', date='2025-03-12/2025-03-13', meeting='visit', more=['On the state visit of the President of Tajikistan'])
E(2, 'ASSAULT', 'KGZ|TJK', 'KGZ|TJK', 'the border clashes of September 2022', cameo='190', date='2022-09', note='historic, nominal')
E(1, 'CONSULT', HEADS, HEADS, 'During talks in a narrow format at the Yntymak Ordo residence on Thursday', cameo='040',
  date='2025-03-13', place='Yntymak Ordo residence', meeting='summit')
E(1, 'SUPPORT', HEADS, HEADS, 'the Heads of State signed the Treaty on the State Border', cameo='057', date='2025-03-13',
  meeting='summit')
E(2, 'SUPPORT', 'PER:Sadyr Zhaparov', 'TJK', 'President Zhaparov called it a historic document', cameo='051', date='2025-03-13')
E(2, 'AGREE', 'PER:Sadyr Zhaparov', 'TJK', 'there would be no more disputes over a single metre of land', 'planned', '030',
  by='PER:Sadyr Zhaparov')
E(1, 'SUPPORT', 'PER:Emomali Rahmon', 'KGZ',
  'President Rahmon, in turn, expressed gratitude for the hospitality shown to his delegation', cameo='051', date='2025-03-13')
E(2, 'REQUEST', 'PER:Emomali Rahmon', [], 'noted that the border must become "a border of friendship"', cameo='020', alt='SUPPORT')
E(1, 'AGREE', 'KGZ|TJK', 'KGZ|TJK', 'The two sides agreed to resume air and road traffic without delay', cameo='031',
  date='2025-03-13', meeting='summit')
E(1, 'REQUEST', 'KGZ|TJK', 'GRP:governments', 'instructed their Governments to draw up a programme of trade for 2025-2030', cameo='020',
  date='2025-03-13', alt='AGREE')
E(1, 'COOPERATE', HEADS, HEADS, 'the Presidents opened the Kyzyl-Bel and Kairagach crossings', cameo='060', date='2025-03-13',
  alt='CONCEDE|RETREAT')
E(2, 'SANCTION', [], [], 'which had been closed since May 2021', cameo='160', date='2021-05/', alt='COERCE')
E(1, 'CONSULT', MINISTERS, MINISTERS, 'Foreign Minister Jeenbek Kulubaev held talks with his Tajik counterpart Sirojiddin Muhriddin',
  cameo='040', date='2025-03-12/2025-03-13', meeting='ministers')
E(2, 'CONSULT', MINISTERS, MINISTERS, 'The Ministers exchanged views on water and energy', cameo='040',
  date='2025-03-12/2025-03-13', meeting='ministers')
E(1, 'AGREE', MINISTERS, MINISTERS, 'confirmed their readiness to support each other within the United Nations, the SCO and the CIS',
  cameo='030', date='2025-03-12/2025-03-13', meeting='ministers', alt='SUPPORT')
E(1, 'CONSULT', 'KGZ|TJK', 'KGZ|TJK', 'political consultations between the two Foreign Ministries would be held in Dushanbe in the second half of the year',
  'planned', '036', date='2025-07/2025-12', place='Dushanbe', meeting='consultations', alt='AGREE')
E(1, 'SUPPORT', 'PER:Kamchybek Tashiev|PER:Saimumin Yatimov', 'PER:Kamchybek Tashiev|PER:Saimumin Yatimov',
  'led by Kamchybek Tashiev and Saimumin Yatimov, who initialled the documents in Bishkek on 21 February', cameo='057',
  date='2025-02-21', place='Bishkek', meeting='initialling', alt='AGREE|CONSULT')
E(2, 'SUPPORT', 'GRP:parliaments', [], 'once both Parliaments have ratified it', 'conditional', '057')
E(1, 'CONSULT', 'PER:Shavkat Mirziyoyev', HEADS, 'congratulated both Presidents in a telephone conversation', cameo='041', mode='phone',
  date='2025-03-13', meeting='call', note='the praise is an event of its own')
E(2, 'SUPPORT', 'PER:Shavkat Mirziyoyev', HEADS,
  'the President of Uzbekistan, Shavkat Mirziyoyev, congratulated both Presidents', cameo='051', date='2025-03-13', meeting='call')
E(1, 'REQUEST', 'PER:Shavkat Mirziyoyev', HEADS, 'proposed that the three leaders meet in Khujand at the end of the month', cameo='026',
  mode='meet', date='2025-03-13', meeting='khujand', alt='AGREE|CONSULT')
E(2, 'CONSULT', HEADS + '|PER:Shavkat Mirziyoyev', HEADS + '|PER:Shavkat Mirziyoyev',
  'the three leaders meet in Khujand at the end of the month', 'planned', '036', date='2025-03-21/2025-03-31', place='Khujand',
  by='PER:Shavkat Mirziyoyev', meeting='khujand', note='content of the proposal')
E(1, 'AGREE', 'UZB', 'KGZ|TJK', 'Uzbekistan has for years offered to host such a meeting', 'ongoing', '036')
E(2, 'REJECT', [], [], 'earlier plans for it were abandoned in 2021', cameo='125', date='2021', meeting='dropped')
E(2, 'REJECT', 'KGZ.MFA', 'GRP:media',
  'reports in some media about shooting near the village of Dostuk do not correspond to reality', cameo='016', note='denial')

BORDER = 'territory-recognition|diplomatic-relations'
P('KGZ', BORDER, 'support', 3, [], 'President Zhaparov called it a historic document', 'a historic document')
P('KGZ', BORDER, 'commit', 2, 'TJK', 'emphasised that there would be no more disputes over a single metre of land')
P('TJK', BORDER, 'support', 2, 'KGZ', 'noted that the border must become "a border of friendship"', 'a border of friendship')
P('KGZ|TJK', BORDER, 'commit', 3, [], 'the Heads of State signed the Treaty on the State Border')
P('KGZ|TJK', 'trade|diplomatic-relations', 'commit', 2, [], 'The two sides agreed to resume air and road traffic without delay')
P('KGZ|TJK', 'trade', 'commit', 2, [], 'instructed their Governments to draw up a programme of trade for 2025-2030')
P('KGZ|TJK', 'multilateral-institutions|diplomatic-relations', 'commit', 2, 'KGZ|TJK',
  'confirmed their readiness to support each other within the United Nations, the SCO and the CIS')
P('UZB', BORDER, 'support', 2, 'KGZ|TJK', 'the President of Uzbekistan, Shavkat Mirziyoyev, congratulated both Presidents')
P('UZB', BORDER, 'support', 2, 'KGZ|TJK',
  'proposed that the three leaders meet in Khujand at the end of the month to determine the junction point of their borders')
P('UZB', BORDER, 'commit', 2, [], 'Uzbekistan has for years offered to host such a meeting')

W('first', 'state visit of Rahmon', 'the first since the border clashes of September 2022',
  ('the first since the border clashes of September 2022', 'PER:Emomali Rahmon'))
W('epithet|superlative', 'Treaty on the State Border', 'President Zhaparov called it a historic document',
  ('a historic document', 'PER:Sadyr Zhaparov'))
W('epithet|phrase', 'the border', '"a border of friendship"', ('a border of friendship', 'PER:Emomali Rahmon'))
T('office', 'PER:Sadyr Zhaparov', 'KGZ', 'at the invitation of President Sadyr Zhaparov', dict(role='President'))
T('office', 'PER:Emomali Rahmon', 'TJK', 'the President of the Republic of Tajikistan, Emomali Rahmon', dict(role='President'))
T('office', 'PER:Jeenbek Kulubaev', 'KGZ.MFA', 'Foreign Minister Jeenbek Kulubaev', dict(role='Foreign Minister'))
T('office', 'PER:Sirojiddin Muhriddin', 'TJK.MFA', 'his Tajik counterpart Sirojiddin Muhriddin', dict(role='Foreign Minister'))
T('office', 'PER:Kamchybek Tashiev', 'KGZ', 'the Governmental Delegations on Delimitation, led by Kamchybek Tashiev',
  dict(role='head of the delegation on delimitation'))
T('office', 'PER:Saimumin Yatimov', 'TJK', 'led by Kamchybek Tashiev and Saimumin Yatimov', dict(role='head of the delegation on delimitation'))
T('office', 'PER:Shavkat Mirziyoyev', 'UZB', 'the President of Uzbekistan, Shavkat Mirziyoyev', dict(role='President'))
T('agreement|territorial', 'KGZ', 'TJK', 'signed the Treaty on the State Border, which defines the whole line of 972 kilometres',
  dict(length='972 km'), date='2025-03-13')
T('war|dispute', 'KGZ', 'TJK', 'the border clashes of September 2022', {}, 'past', '2022-09')
T('cooperation', 'KGZ', 'TJK', 'their readiness to support each other within the United Nations, the SCO and the CIS')
O('PER:Sadyr Zhaparov', 'will', 'KGZ|TJK', 'there would be no more disputes over a single metre of land', 'no more disputes', polarity='positive')
O('KGZ|TJK', 'intended', 'KGZ|TJK', 'agreed to resume air and road traffic without delay', 'traffic is resumed', None, 'without delay', 'positive')
O(MINISTERS, 'will|intended', 'KGZ|TJK',
  'political consultations between the two Foreign Ministries would be held in Dushanbe in the second half of the year',
  'consultations in Dushanbe', None, 'second half of the year')
O('KGZ.MFA', 'conditional|will', 'KGZ|TJK', 'It will enter into force once both Parliaments have ratified it', 'the treaty enters into force',
  'once both Parliaments have ratified it', None, 'positive')
O('PER:Shavkat Mirziyoyev', 'intended|hoped', HEADS + '|PER:Shavkat Mirziyoyev',
  'proposed that the three leaders meet in Khujand at the end of the month', 'three leaders meet in Khujand', None, 'end of the month')
C('to determine the junction point of their borders (purpose)', 'the three leaders meet in Khujand', 'to determine',
  'the three leaders meet in Khujand at the end of the month to determine the junction point of their borders', by='PER:Shavkat Mirziyoyev',
  note='purpose')
C('both Parliaments have ratified it', 'It will enter into force', 'once', 'It will enter into force once both Parliaments have ratified it',
  note='conditional')
