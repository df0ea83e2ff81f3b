Doc('Regular Press Briefing', '2027-06-03', 'transcript')
S('banner title dateline ' + 'body ' * 11 + 'furniture')

A('PER:Tran Duc Minh', 'person', 'VNM', 'Tran Duc Minh', 'Tran Duc Minh', [('Deputy Minister', 'VNM.MOFA', 'VNM')])
A('PER:Nguyen Thi Lan Huong', 'person', 'VNM', 'Nguyen Thi Lan Huong', 'Nguyen Thi Lan Huong|The Spokesperson|SPOKESPERSON',
  [('Spokesperson', 'VNM.MOFA', 'VNM')])
A('PER:Le Hoai Son', 'person', 'VNM', 'Le Hoai Son', 'Le Hoai Son|Minister Son|Son', [('Foreign Minister', 'VNM.MOFA', 'VNM')])
A('PER:Pham Quoc Dat', 'person', 'VNM', 'Pham Quoc Dat', 'Pham Quoc Dat', [('blogger', '', 'VNM')])
A('GRP:Thai foreign minister', 'group', 'THA', 'Deputy Prime Minister and Minister of Foreign Affairs of Thailand',
  'Deputy Prime Minister and Minister of Foreign Affairs of Thailand')
A('GRP:Chinese counterpart', 'group', 'CHN', 'Foreign minister of China', 'his Chinese counterpart|Chinese counterpart')
A('GRP:ASEAN Secretary-General', 'group', None, 'Secretary-General of ASEAN', 'the Secretary-General of ASEAN|Secretary-General of ASEAN')
A('VNM', 'state', 'VNM', 'Viet Nam', 'Viet Nam|VIET NAM')
A('VNM.MOFA', 'agency', 'VNM', 'Ministry of Foreign Affairs of Viet Nam', 'MINISTRY OF FOREIGN AFFAIRS OF VIET NAM')
A('THA', 'state', 'THA', 'Thailand', 'Thailand')
A('MMR', 'state', 'MMR', 'Myanmar', 'Myanmar')
A('MMR.GOV', 'agency', 'MMR', 'Authorities of Myanmar', 'the authorities of Myanmar|authorities of Myanmar')
A('PHL', 'state', 'PHL', 'Philippines', 'the Philippines|Philippines|Manila')
A('CHN', 'state', 'CHN', 'China', 'China|Chinese|The Chinese side')
A('CHN.CCG', 'agency', 'CHN', 'China Coast Guard', 'its coast guard|coast guard')
A('ASEAN', 'igo', None, 'ASEAN', 'ASEAN')
A('EU', 'igo', None, 'European Union', 'the European side|European side')
A('EU.PARL', 'igo', None, 'European Parliament', 'European Parliament')
A('GRP:Joint Committee', 'group', None, 'Joint Committee of Viet Nam and Thailand', 'Joint Committee')
A('GRP:prisoners', 'group', 'MMR', 'Prisoners in Myanmar', '1,250 prisoners|prisoners')
A('GRP:fishermen', 'group', 'VNM', 'Eleven fishermen', 'the eleven fishermen|eleven fishermen')
A('GRP:parties concerned', 'group', 'MMR', 'All parties concerned in Myanmar', 'all parties concerned')
A('GRP:senior officials', 'group', None, 'Senior officials', 'senior officials')
A('GRP:reporters', 'group', None, 'Reporters', 'REPORTER')
A('PLC:Ha Noi', 'place', 'VNM', 'Ha Noi', 'Ha Noi')
A('PLC:Bangkok', 'place', 'THA', 'Bangkok', 'Bangkok')
A('PLC:Jakarta', 'place', 'IDN', 'Jakarta', 'Jakarta')
A('PLC:Da Nang', 'place', 'VNM', 'Da Nang', 'Da Nang')
A('PLC:Paracel Islands', 'place', None, 'Paracel Islands', 'Paracel Islands')
A('PLC:South China Sea', 'place', None, 'South China Sea', 'South China Sea')
A('PLC:Brussels', 'place', 'BEL', 'Brussels', 'Brussels')
A('DOC:Five-Point Consensus', 'document', None, 'Five-Point Consensus', 'Five-Point Consensus')
A('DOC:Code of Conduct', 'document', None, 'Code of Conduct in the South China Sea', 'Code of Conduct')
A('LAW:UNCLOS', 'law', None, 'UN Convention on the Law of the Sea', '1982 UN Convention on the Law of the Sea|UN Convention on the Law of the Sea')
A('DOC:European Parliament resolution', 'document', None, 'Resolution of the European Parliament', 'a resolution|resolution')

M('bangkok', 'visit', 'planned', 'MINH-BANGKOK-2027-06', 'PER:Tran Duc Minh|THA',
  'Deputy Minister Tran Duc Minh will pay an official visit to Bangkok from 8 to 10 June', [], 'Bangkok',
  '2027-06-08/2027-06-10', 'year from the document')
M('committee', 'session', 'planned', 'VNM-THA-JOINT-COMMITTEE-9', 'PER:Tran Duc Minh|THA',
  'He will co-chair the ninth session of the Joint Committee', [], 'Bangkok', '2027-06-08/2027-06-10', 'within the visit', 'bangkok')
M('asean-sg', 'courtesy call', 'planned', 'MINH-ASEAN-SG-2027-06', 'PER:Tran Duc Minh|GRP:ASEAN Secretary-General',
  'is expected to call on the Secretary-General of ASEAN on his way back through Jakarta', [], 'Jakarta', '>2027-06-10', 'on his way back')
M('myanmar', 'dialogue', 'hypothetical', 'MYANMAR-DIALOGUE', 'GRP:parties concerned',
  'We hope that it will be followed by a dialogue among all parties concerned', [], None, None)
M('coc', 'meeting', 'postponed', 'COC-SENIOR-OFFICIALS-2027-07', 'GRP:senior officials',
  'the meeting of senior officials on the Code of Conduct in the South China Sea, planned for this month, had been called off',
  ['It has been postponed, not called off', 'the meeting will now take place in Da Nang in the third week of July'],
  'Da Nang', '2027-07-15/2027-07-21', 'third week of July')
M('call', 'call', 'held', 'SON-CHINA-CALL-2027-05-31', 'PER:Le Hoai Son|GRP:Chinese counterpart',
  'his call with his Chinese counterpart on Monday', ['The two Ministers spoke for forty minutes'], None, '2027-05-31',
  'Monday before Thursday 3 June')
M('human-rights', 'dialogue', 'held', 'EU-VNM-HUMAN-RIGHTS-2026', 'EU|VNM',
  'the human rights dialogue in Brussels last year', [], 'Brussels', '2026', 'last year')
M('briefing', 'press briefing', 'held', 'VNM-BRIEFING-2027-06-03', 'PER:Nguyen Thi Lan Huong',
  'The Spokesperson, Nguyen Thi Lan Huong, then took questions', ['Regular Press Briefing'], 'Ha Noi', '2027-06-03', 'printed')
M('next', 'press briefing', 'planned', 'VNM-BRIEFING-2027-06-17', 'VNM.MOFA', 'The next briefing will be held on 17 June', [],
  None, '2027-06-17', 'year from the document')

Q('direct', 'speech', 'PER:Nguyen Thi Lan Huong', '(opening remarks)',
  'Good afternoon. Allow me to open with two announcements.\n\nAt the invitation of the Deputy Prime Minister and Minister of Foreign Affairs of Thailand, Deputy Minister Tran Duc Minh will pay an official visit to Bangkok from 8 to 10 June. He will co-chair the ninth session of the Joint Committee and is expected to call on the Secretary-General of ASEAN on his way back through Jakarta.\n\nViet Nam welcomes the release of 1,250 prisoners by the authorities of Myanmar last Friday. We hope that it will be followed by a dialogue among all parties concerned, in line with the Five-Point Consensus of April 2021.',
  ['Good afternoon. Allow me to open with two announcements.',
   'At the invitation of the Deputy Prime Minister and Minister of Foreign Affairs of Thailand, Deputy Minister Tran Duc Minh will pay an official visit to Bangkok from 8 to 10 June. He will co-chair the ninth session of the Joint Committee and is expected to call on the Secretary-General of ASEAN on his way back through Jakarta.',
   'Viet Nam welcomes the release of 1,250 prisoners by the authorities of Myanmar last Friday. We hope that it will be followed by a dialogue among all parties concerned, in line with the Five-Point Consensus of April 2021.'],
  date='2027-06-03')
Q('indirect', 'speech', 'VNM', 'welcomes',
  'Viet Nam welcomes the release of 1,250 prisoners by the authorities of Myanmar last Friday',
  'the release of 1,250 prisoners by the authorities of Myanmar last Friday', date='2027-06-03')
Q('indirect', 'speech', 'PHL', 'said',
  'Manila said yesterday that the meeting of senior officials on the Code of Conduct in the South China Sea, planned for this month, had been called off',
  'that the meeting of senior officials on the Code of Conduct in the South China Sea, planned for this month, had been called off',
  date='2027-06-02')
Q('direct', 'speech', 'PER:Nguyen Thi Lan Huong', '(speaker label)',
  'SPOKESPERSON: It has been postponed, not called off. At the request of the Philippines and with the consent of China, the meeting will now take place in Da Nang in the third week of July. Viet Nam reaffirms its consistent position that disputes must be settled by peaceful means, on the basis of the 1982 UN Convention on the Law of the Sea.',
  'It has been postponed, not called off. At the request of the Philippines and with the consent of China, the meeting will now take place in Da Nang in the third week of July. Viet Nam reaffirms its consistent position that disputes must be settled by peaceful means, on the basis of the 1982 UN Convention on the Law of the Sea.',
  'GRP:reporters', date='2027-06-03')
Q('indirect', 'speech', 'VNM', 'reaffirms',
  'Viet Nam reaffirms its consistent position that disputes must be settled by peaceful means, on the basis of the 1982 UN Convention on the Law of the Sea',
  'its consistent position that disputes must be settled by peaceful means, on the basis of the 1982 UN Convention on the Law of the Sea',
  date='2027-06-03')
Q('direct', 'speech', 'PER:Nguyen Thi Lan Huong', '(speaker label)',
  'SPOKESPERSON: No. The two Ministers spoke for forty minutes. Minister Son protested against the ramming of a fishing boat near the Paracel Islands on 27 May and demanded compensation for the eleven fishermen. The Chinese side expressed regret at the injuries but maintained that its coast guard had acted in accordance with the law. I have nothing to add to that.',
  'No. The two Ministers spoke for forty minutes. Minister Son protested against the ramming of a fishing boat near the Paracel Islands on 27 May and demanded compensation for the eleven fishermen. The Chinese side expressed regret at the injuries but maintained that its coast guard had acted in accordance with the law. I have nothing to add to that.',
  'GRP:reporters', date='2027-06-03')
Q('indirect', 'speech', 'PER:Le Hoai Son', 'protested',
  'Minister Son protested against the ramming of a fishing boat near the Paracel Islands on 27 May',
  'the ramming of a fishing boat near the Paracel Islands on 27 May', 'CHN', date='2027-05-31')
Q('indirect', 'speech', 'PER:Le Hoai Son', 'demanded', 'demanded compensation for the eleven fishermen',
  'compensation for the eleven fishermen', 'CHN', date='2027-05-31')
Q('indirect', 'speech', 'CHN', 'expressed regret', 'The Chinese side expressed regret at the injuries', 'at the injuries', 'VNM',
  date='2027-05-31')
Q('indirect', 'speech', 'CHN', 'maintained', 'maintained that its coast guard had acted in accordance with the law',
  'that its coast guard had acted in accordance with the law', 'VNM', date='2027-05-31')
Q('indirect', 'document', 'EU.PARL', 'criticised',
  'The European Parliament adopted a resolution two weeks ago which criticised the arrest of the blogger Pham Quoc Dat',
  'the arrest of the blogger Pham Quoc Dat', origin='resolution of the European Parliament', date='2027-05-20')
Q('direct', 'speech', 'PER:Nguyen Thi Lan Huong', '(speaker label)',
  'SPOKESPERSON: We reject it. It is based on false information. Viet Nam has repeatedly stated that nobody is arrested here for expressing an opinion. The case was also raised by the European side at the human rights dialogue in Brussels last year, and we gave a full answer then.',
  'We reject it. It is based on false information. Viet Nam has repeatedly stated that nobody is arrested here for expressing an opinion. The case was also raised by the European side at the human rights dialogue in Brussels last year, and we gave a full answer then.',
  'GRP:reporters', date='2027-06-03')
Q('indirect', 'speech', 'VNM', 'reject', 'We reject it', 'it', date='2027-06-03')
Q('indirect', 'speech', 'VNM', 'stated',
  'Viet Nam has repeatedly stated that nobody is arrested here for expressing an opinion',
  'that nobody is arrested here for expressing an opinion')
Q('indirect', 'speech', 'EU', 'raised', 'The case was also raised by the European side at the human rights dialogue',
  'The case', 'VNM', date='2026')

D('3 June 2027', '2027-06-03', 'day', None, 'printed', 'document date')
D('from 8 to 10 June', '2027-06-08/2027-06-10', 'day', None, 'year absent, future', 'visit to Bangkok')
D('last Friday', '2027-05-28', 'day', None, 'weekday before the document date', 'release of prisoners')
D('of April 2021', '2021-04', 'month', None, 'explicit', 'Five-Point Consensus')
D('yesterday', '2027-06-02', 'day', None, 'relative', 'statement of Manila')
D('for this month', '2027-06', 'month', None, 'relative', 'meeting as first planned')
D('in the third week of July', '2027-07-15/2027-07-21', 'week', None, 'year absent, future', 'new date')
D('1982', '1982', 'year', 'the 1982 UN Convention', 'explicit year', 'convention')
D('on Monday', '2027-05-31', 'day', None, 'weekday before', 'call')
D('for forty minutes', 'PT40M', 'duration', None, 'duration', 'call')
D('on 27 May', '2027-05-27', 'day', None, 'year absent', 'ramming')
D('two weeks ago', '2027-05-20', 'day', None, 'relative', 'resolution')
D('last year', '2026', 'year', None, 'relative', 'human rights dialogue')
D('on 17 June', '2027-06-17', 'day', None, 'year absent, future', 'next briefing')

SON = 'PER:Le Hoai Son'
Same('GRP:Thai foreign minister', 'THA')
Same('GRP:Chinese counterpart', 'CHN')
Same('GRP:ASEAN Secretary-General', 'ASEAN')
E(1, 'AGREE', 'GRP:Thai foreign minister', 'PER:Tran Duc Minh',
  'At the invitation of the Deputy Prime Minister and Minister of Foreign Affairs of Thailand', cameo='036', meeting='bangkok')
E(1, 'CONSULT', 'PER:Tran Duc Minh', 'THA', 'Deputy Minister Tran Duc Minh will pay an official visit to Bangkok from 8 to 10 June',
  'planned', '042', 'visit', '2027-06-08/2027-06-10', 'Bangkok', meeting='bangkok')
E(1, 'CONSULT', 'PER:Tran Duc Minh', 'GRP:Joint Committee', 'He will co-chair the ninth session of the Joint Committee', 'planned', '036',
  date='2027-06-08/2027-06-10', place='Bangkok', meeting='committee')
E(1, 'CONSULT', 'PER:Tran Duc Minh', 'GRP:ASEAN Secretary-General',
  'is expected to call on the Secretary-General of ASEAN on his way back through Jakarta', 'planned', '042', 'visit', '>2027-06-10',
  'Jakarta', meeting='asean-sg')
E(1, 'SUPPORT', 'VNM', 'MMR.GOV',
  'Viet Nam welcomes the release of 1,250 prisoners by the authorities of Myanmar last Friday', cameo='051', date='2027-06-03')
E(1, 'RETREAT', 'MMR.GOV', 'GRP:prisoners', 'the release of 1,250 prisoners by the authorities of Myanmar last Friday', cameo='084',
  mode='release', date='2027-05-28', note='nominal')
E(2, 'CONSULT', 'GRP:parties concerned', 'GRP:parties concerned',
  'We hope that it will be followed by a dialogue among all parties concerned', 'hypothetical', '036', meeting='myanmar',
  alt='REQUEST')
E(2, 'REJECT', 'PHL', [],
  'Manila said yesterday that the meeting of senior officials on the Code of Conduct in the South China Sea, planned for this month, had been called off',
  cameo='125', mode='meet', by='PHL', meeting='coc')
E(1, 'CONSULT', 'GRP:senior officials', 'GRP:senior officials', 'the meeting will now take place in Da Nang in the third week of July',
  'planned', '036', 'multilateral', '2027-07-15/2027-07-21', 'Da Nang', by='VNM', meeting='coc')
E(1, 'REQUEST', 'PHL', [], 'At the request of the Philippines', cameo='020', mode='change', by='VNM', meeting='coc')
E(2, 'AGREE', 'CHN', 'PHL', 'with the consent of China', cameo='030', by='VNM', meeting='coc')
E(1, 'REQUEST', 'VNM', [], 'Viet Nam reaffirms its consistent position that disputes must be settled by peaceful means', cameo='020',
  date='2027-06-03', alt='SUPPORT|AGREE')
E(1, 'CONSULT', SON, 'GRP:Chinese counterpart', 'The two Ministers spoke for forty minutes', cameo='041', mode='phone',
  date='2027-05-31', meeting='call')
E(1, 'ACCUSE', SON, 'CHN', 'Minister Son protested against the ramming of a fishing boat near the Paracel Islands on 27 May', cameo='111',
  mode='disapprove', date='2027-05-31', meeting='call')
E(1, 'ASSAULT', 'CHN.CCG', 'GRP:fishermen', 'the ramming of a fishing boat near the Paracel Islands on 27 May', cameo='190',
  date='2027-05-27', place='Paracel Islands', by='VNM', alt='COERCE', note='nominal')
E(1, 'REQUEST', SON, 'CHN', 'demanded compensation for the eleven fishermen', cameo='103', date='2027-05-31', mode='assist',
  meeting='call')
E(1, 'CONCEDE', 'CHN', 'VNM', 'The Chinese side expressed regret at the injuries', cameo='055', date='2027-05-31', meeting='call')
E(2, 'REJECT', 'CHN', 'VNM', 'maintained that its coast guard had acted in accordance with the law', cameo='016', date='2027-05-31',
  meeting='call', alt='SUPPORT')
E(1, 'ACCUSE', 'EU.PARL', 'VNM',
  'The European Parliament adopted a resolution two weeks ago which criticised the arrest of the blogger Pham Quoc Dat', cameo='111',
  mode='disapprove', date='2027-05-20')
E(1, 'COERCE', 'VNM', 'PER:Pham Quoc Dat', 'the arrest of the blogger Pham Quoc Dat', cameo='173', mode='arrest', note='nominal')
E(1, 'REJECT', 'VNM', 'EU.PARL', 'We reject it', cameo='120', date='2027-06-03')
E(2, 'REJECT', 'VNM', [], 'Viet Nam has repeatedly stated that nobody is arrested here for expressing an opinion', cameo='016',
  note='denial')
E(1, 'ACCUSE', 'EU', 'VNM', 'The case was also raised by the European side at the human rights dialogue in Brussels last year', cameo='110',
  date='2026', place='Brussels', meeting='human-rights', alt='CONSULT')
E(2, 'CONSULT', 'EU|VNM', 'EU|VNM', 'the human rights dialogue in Brussels last year', cameo='040', date='2026', place='Brussels',
  meeting='human-rights', note='nominal')

SEA = 'east-south-china-sea|territory-recognition'
P('VNM', 'southeast-asia|human-rights-democracy|detained-citizens', 'support', 2, 'MMR.GOV',
  'Viet Nam welcomes the release of 1,250 prisoners by the authorities of Myanmar last Friday')
P('VNM', 'southeast-asia|peace-process', 'support', 2, [],
  'We hope that it will be followed by a dialogue among all parties concerned')
P('VNM', SEA + '|rules-based-order', 'support', 3, [],
  'Viet Nam reaffirms its consistent position that disputes must be settled by peaceful means')
P('VNM', SEA + '|climate-oceans', 'oppose', 3, 'CHN',
  'Minister Son protested against the ramming of a fishing boat near the Paracel Islands on 27 May')
P('VNM', SEA + '|climate-oceans', 'demand', 3, 'CHN', 'demanded compensation for the eleven fishermen')
P('CHN', SEA, 'concern', 1, [], 'The Chinese side expressed regret at the injuries')
P('CHN', SEA + '|rules-based-order', 'support', 2, [], 'maintained that its coast guard had acted in accordance with the law')
P('VNM', SEA, 'silent', 1, 'CHN', 'I have nothing to add to that')
P('EU.PARL', 'human-rights-democracy', 'oppose', 3, 'VNM',
  'The European Parliament adopted a resolution two weeks ago which criticised the arrest of the blogger Pham Quoc Dat')
P('VNM', 'human-rights-democracy', 'oppose', 3, 'EU.PARL', 'We reject it')
P('EU', 'human-rights-democracy', 'concern', 2, 'VNM', 'The case was also raised by the European side at the human rights dialogue')

W('contrast|name', 'the meeting on the Code of Conduct', 'It has been postponed, not called off', ('called off', 'PHL'), ('postponed, not called off', 'VNM'))
W('intensifier|phrase', 'position on disputes', 'its consistent position', ('consistent position', 'VNM'))
W('phrase', 'how disputes are settled', 'disputes must be settled by peaceful means', ('by peaceful means', 'VNM'))
W('epithet', 'the resolution of the European Parliament', 'It is based on false information', ('false information', 'VNM'))
W('omission', 'the ramming', 'I have nothing to add to that', ('nothing to add to that', 'VNM'))
T('office', 'PER:Tran Duc Minh', 'VNM.MOFA', 'Deputy Minister Tran Duc Minh', dict(role='Deputy Minister'))
T('office', 'PER:Nguyen Thi Lan Huong', 'VNM.MOFA', 'The Spokesperson, Nguyen Thi Lan Huong', dict(role='Spokesperson'))
T('office', SON, 'VNM.MOFA', 'Foreign Minister Le Hoai Son', dict(role='Foreign Minister'))
O('VNM', 'will|intended', 'PER:Tran Duc Minh|THA', 'Deputy Minister Tran Duc Minh will pay an official visit to Bangkok from 8 to 10 June',
  'visit to Bangkok', None, '8 to 10 June')
O('VNM', 'will|intended', 'PER:Tran Duc Minh|GRP:Joint Committee', 'He will co-chair the ninth session of the Joint Committee', 'ninth session')
O('VNM', 'expected', 'PER:Tran Duc Minh|ASEAN', 'is expected to call on the Secretary-General of ASEAN', 'call on the Secretary-General')
O('VNM', 'hoped', 'MMR|GRP:parties concerned', 'We hope that it will be followed by a dialogue among all parties concerned', 'dialogue',
  polarity='positive')
O('VNM', 'will|expected', 'GRP:senior officials|PHL|CHN', 'the meeting will now take place in Da Nang in the third week of July', 'meeting in Da Nang',
  None, 'third week of July')
O('VNM', 'will', 'VNM', 'The next briefing will be held on 17 June', 'next briefing', None, '17 June')
C('the request of the Philippines', 'the meeting has been postponed', 'At the request of',
  'At the request of the Philippines and with the consent of China, the meeting will now take place in Da Nang in the third week of July')
C('It is based on false information', 'We reject it', None, 'We reject it. It is based on false information.', by='VNM',
  note='reason in the next sentence')
