Doc('Aliyev and Pashinyan Narrow Gaps in Brussels, Agree to Meet Again in Moldova', '2023-05-15', 'news', ['ARMAN VELDRIAN'])
S('title byline lead ' + 'body ' * 9)

A('PER:Arman Veldrian', 'person', None, 'Arman Veldrian', 'ARMAN VELDRIAN', [('author (byline)', '', '')])
A('PER:Ilham Aliyev', 'person', 'AZE', 'Ilham Aliyev', 'Ilham Aliyev|Aliyev|Mr. Aliyev', [('President', 'AZE', 'AZE')])
A('PER:Nikol Pashinyan', 'person', 'ARM', 'Nikol Pashinyan', 'Nikol Pashinyan|Pashinyan|Mr. Pashinyan|the prime minister',
  [('Prime Minister', 'ARM', 'ARM')])
A('PER:Charles Michel', 'person', None, 'Charles Michel', 'Charles Michel|Mr. Michel|Michel', [('president', 'EU.COUNCIL', '')])
A('PER:Emmanuel Macron', 'person', 'FRA', 'Emmanuel Macron', 'Emmanuel Macron', [('President', 'FRA', 'FRA')])
A('PER:Olaf Scholz', 'person', 'DEU', 'Olaf Scholz', 'Olaf Scholz', [('Chancellor', 'DEU', 'DEU')])
A('PER:Gayane Torosyants', 'person', 'ARM', 'Gayane Torosyants', 'Gayane Torosyants', [('deputy of the opposition', 'ARM.PARL', 'ARM')])
A('PER:Antony Blinken', 'person', 'USA', 'Antony Blinken', 'Antony J. Blinken', [('Secretary of State', 'USA.STATE', 'USA')])
A('PER:Ararat Mirzoyan', 'person', 'ARM', 'Ararat Mirzoyan', 'Ararat Mirzoyan', [('Foreign Minister', 'ARM.MFA', 'ARM')])
A('PER:Jeyhun Bayramov', 'person', 'AZE', 'Jeyhun Bayramov', 'Jeyhun Bayramov', [('Foreign Minister', 'AZE.MFA', 'AZE')])
A('PER:Sergey Lavrov', 'person', 'RUS', 'Sergey Lavrov', 'Sergey V. Lavrov|their Russian colleague', [('Foreign Minister', 'RUS.MFA', 'RUS')])
A('PER:Vladimir Putin', 'person', 'RUS', 'Vladimir Putin', 'Vladimir V. Putin', [('President', 'RUS', 'RUS')])
A('ARM', 'state', 'ARM', 'Armenia', 'Armenia')
A('AZE', 'state', 'AZE', 'Azerbaijan', 'Azerbaijan|Azerbaijani')
A('MDA', 'state', 'MDA', 'Moldova', 'Moldova')
A('FRA', 'state', 'FRA', 'France', 'France')
A('DEU', 'state', 'DEU', 'Germany', 'Germany')
A('RUS', 'state', 'RUS', 'Russia', 'Moscow|Russian')
A('RUS.PRES', 'agency', 'RUS', 'Kremlin', 'Kremlin')
A('AZE.MFA', 'agency', 'AZE', 'Foreign Ministry of Azerbaijan', 'Foreign Ministry of Azerbaijan')
A('GRP:Kremlin spokesman', 'group', 'RUS', 'A Kremlin spokesman', 'A Kremlin spokesman')
A('GRP:Armenian opposition', 'group', 'ARM', 'Opposition figures in Armenia', 'opposition figures|the opposition')
A('GRP:leaders', 'group', None, 'Leaders of Armenia and Azerbaijan', 'The leaders of Armenia and Azerbaijan|the two leaders|the leaders')
A('GRP:ethnic Armenians', 'group', None, 'Ethnic Armenians of Karabakh', 'ethnic Armenians')
A('ARM.MIL', 'agency', 'ARM', 'Army of Armenia', 'its army')
A('GRP:border guards', 'group', 'AZE', 'Azerbaijani border guards', 'Azerbaijani border guards|border guards')
A('GRP:peacekeepers', 'group', 'RUS', 'Russian peacekeepers', 'peacekeepers')
A('GRP:soldiers', 'group', None, 'Soldiers of the two countries', 'soldiers of the two countries|soldiers')
A('GRP:journalists', 'group', None, 'Journalists', 'journalists|the press')
A('EU', 'igo', None, 'European Union', 'European Union')
A('EU.COUNCIL', 'igo', None, 'European Council', 'European Council')
A('EPC', 'igo', None, 'European Political Community', 'European Political Community')
A('ORG:Facebook', 'company', 'USA', 'Facebook', 'Facebook')
A('PLC:Brussels', 'place', 'BEL', 'Brussels', 'Brussels|BRUSSELS')
A('PLC:Nakhchivan', 'place', 'AZE', 'Nakhchivan', 'Nakhchivan')
A('PLC:Chisinau', 'place', 'MDA', 'Chisinau', 'Chisinau')
A('PLC:Yerevan', 'place', 'ARM', 'Yerevan', 'Yerevan')
A('PLC:Nagorno-Karabakh', 'place', 'AZE', 'Nagorno-Karabakh', 'Nagorno-Karabakh|Karabakh|a mountainous enclave')
A('PLC:Lachin road', 'place', 'AZE', 'Lachin road', 'Lachin road|Lachin')
A('PLC:Sotk', 'place', 'ARM', 'Sotk', 'the village of Sotk|Sotk')
A('PLC:Washington', 'place', 'USA', 'Washington', 'Washington')
A('PLC:Moscow', 'place', 'RUS', 'Moscow', 'Moscow')
A('SUN', 'state', 'SUN', 'Soviet Union', 'the Soviet Union|Soviet Union')
A('AGR:peace treaty', 'agreement', None, 'Peace treaty of Armenia and Azerbaijan', 'a peace treaty|peace treaty|comprehensive peace agreement|a treaty')

M('brussels', 'talks', 'held', 'ALIYEV-PASHINYAN-BRUSSELS-2023-05-14',
  'PER:Charles Michel|PER:Nikol Pashinyan|PER:Ilham Aliyev',
  'Charles Michel, who brought Prime Minister Nikol Pashinyan of Armenia and President Ilham Aliyev of Azerbaijan together on Sunday',
  ['after talks here in which both confirmed', 'Three days before the meeting in Brussels'], 'Brussels', '2023-05-14',
  'Sunday before Monday 15 May')
M('chisinau', 'talks', 'planned', 'ALIYEV-PASHINYAN-CHISINAU-2023-06-01',
  'PER:Nikol Pashinyan|PER:Ilham Aliyev|PER:Emmanuel Macron|PER:Olaf Scholz',
  'the two leaders had agreed to see each other on June 1 in Chisinau', ['Agree to Meet Again in Moldova'], 'Chisinau', '2023-06-01',
  'year from the dateline', 'epc')
M('epc', 'summit', 'planned', 'EPC-CHISINAU-2023-06-01', 'EPC', 'a summit of the European Political Community', [], 'Chisinau', '2023-06-01',
  'same day')
M('july', 'talks', 'planned', 'ALIYEV-PASHINYAN-BRUSSELS-2023-07', 'PER:Nikol Pashinyan|PER:Ilham Aliyev',
  'Another round is foreseen in Brussels in July', [], 'Brussels', '2023-07', 'year from the dateline')
M('washington', 'talks', 'held', 'MIRZOYAN-BAYRAMOV-WASHINGTON-2023-05',
  'PER:Antony Blinken|PER:Ararat Mirzoyan|PER:Jeyhun Bayramov',
  'Secretary of State Antony J. Blinken hosted Foreign Ministers Ararat Mirzoyan and Jeyhun Bayramov for four days outside Washington',
  [], 'Washington', '2023-05-01/2023-05-07', 'first week of May')
M('moscow', 'talks', 'planned', 'MIRZOYAN-BAYRAMOV-MOSCOW-2023-05-19',
  'PER:Ararat Mirzoyan|PER:Jeyhun Bayramov|PER:Sergey Lavrov', 'the two are due in Moscow on Friday', [], 'Moscow', '2023-05-19',
  'Friday after Monday 15 May')
M('putin', 'summit', 'hypothetical', 'PUTIN-ALIYEV-PASHINYAN-2023', 'PER:Vladimir Putin|PER:Nikol Pashinyan|PER:Ilham Aliyev',
  'President Vladimir V. Putin, too, might invite the leaders, though no date has been set', [], None, None, 'no date')

Q('indirect', 'speech', 'GRP:leaders', 'Agree', 'Aliyev and Pashinyan Narrow Gaps in Brussels, Agree to Meet Again in Moldova',
  'to Meet Again in Moldova', date='2023-05-14')
Q('indirect', 'speech', 'EU', 'said',
  'The leaders of Armenia and Azerbaijan edged closer to a peace treaty over the weekend, the European Union said',
  'The leaders of Armenia and Azerbaijan edged closer to a peace treaty over the weekend', date='2023-05-14')
Q('indirect', 'speech', 'PER:Nikol Pashinyan|PER:Ilham Aliyev', 'confirmed',
  'talks here in which both confirmed that each recognizes the territory of the other',
  'that each recognizes the territory of the other', date='2023-05-14')
Q('indirect', 'speech', 'PER:Charles Michel', 'told',
  'told journalists that they had also made progress on reopening the railway through Nakhchivan',
  'that they had also made progress on reopening the railway through Nakhchivan', 'GRP:journalists', date='2023-05-14')
Q('direct', 'speech', 'PER:Charles Michel', 'said',
  '"The momentum should be maintained to take decisive steps towards the signing of a comprehensive peace agreement," he said',
  'The momentum should be maintained to take decisive steps towards the signing of a comprehensive peace agreement,', date='2023-05-14')
Q('indirect', 'speech', 'PER:Charles Michel', 'said',
  'Mr. Michel said the two leaders had agreed to see each other on June 1 in Chisinau, on the margins of a summit of the European Political Community, where President Emmanuel Macron of France and Chancellor Olaf Scholz of Germany would join them',
  'the two leaders had agreed to see each other on June 1 in Chisinau, on the margins of a summit of the European Political Community, where President Emmanuel Macron of France and Chancellor Olaf Scholz of Germany would join them',
  date='2023-05-14')
Q('indirect', 'speech', 'PER:Nikol Pashinyan|PER:Ilham Aliyev', 'agreed',
  'the two leaders had agreed to see each other on June 1 in Chisinau', 'to see each other on June 1 in Chisinau', date='2023-05-14')
Q('indirect', 'speech', 'GRP:Armenian opposition', 'accused',
  'opposition figures accused the prime minister of giving up Nagorno-Karabakh', 'of giving up Nagorno-Karabakh', 'PER:Nikol Pashinyan')
Q('direct', 'document', 'PER:Gayane Torosyants', 'wrote',
  '"We were told for thirty years that this land was ours.\n\n"Now we learn from a press release in Brussels that it is not," Gayane Torosyants, a deputy of the opposition, wrote on her Facebook page',
  ['We were told for thirty years that this land was ours.', 'Now we learn from a press release in Brussels that it is not,'],
  origin='Facebook page')
Q('indirect', 'speech', 'AZE.MFA', 'called on',
  'The Foreign Ministry of Azerbaijan called on Armenia to withdraw', 'to withdraw', 'ARM')
Q('mixed', 'document-phrase', 'AZE.MFA', 'described', 'what it described as "remnants" of its army from Karabakh', 'remnants')
Q('indirect', 'speech', 'AZE.MFA', 'rejected', 'rejected the charge that it was starving the region',
  'the charge that it was starving the region')
Q('indirect', 'speech', 'RUS', 'criticized',
  'Moscow, whose peacekeepers have been there since the war of 2020, criticized the step', 'the step', 'AZE')
Q('indirect', 'speech', 'ARM|AZE', 'blamed', 'Each side blamed the other', 'the other')
Q('indirect', 'speech', 'GRP:Kremlin spokesman', 'suggested',
  'A Kremlin spokesman suggested that President Vladimir V. Putin, too, might invite the leaders',
  'that President Vladimir V. Putin, too, might invite the leaders')

D('May 15, 2023', '2023-05-15', 'day', None, 'printed (dateline)', 'document date')
D('over the weekend', '2023-05-13/2023-05-14', 'day', None, 'before the document date', 'talks')
D('on Sunday', '2023-05-14', 'day', None, 'weekday before the document date', 'talks')
D('on June 1', '2023-06-01', 'day', None, 'year absent, future', 'Chisinau')
D('in July', '2023-07', 'month', None, 'year absent, future', 'next round')
D('for thirty years', 'P30Y', 'duration', None, 'duration', 'claim')
D('Since the end of April', '2023-04-30/', 'open', None, 'year absent', 'checkpoint')
D('since the war of 2020', '2020/', 'open', None, 'relative to event', 'peacekeepers')
D('Three days before the meeting in Brussels', '2023-05-11', 'day', None, 'relative to event', 'firing')
D('In the first week of May', '2023-05-01/2023-05-07', 'week', None, 'year absent', 'Washington talks')
D('for four days', 'P4D', 'duration', None, 'duration', 'Washington talks')
D('on Friday', '2023-05-19', 'day', None, 'weekday after the document date', 'Moscow')
D('since the last years of the Soviet Union', 'since the last years of the Soviet Union', 'vague', None, 'vague', 'conflict')

LEADERS = 'PER:Nikol Pashinyan|PER:Ilham Aliyev'
Same('GRP:leaders', LEADERS)
FMS = 'PER:Ararat Mirzoyan|PER:Jeyhun Bayramov'
E(1, 'COOPERATE', 'ARM|AZE', 'ARM|AZE',
  'The leaders of Armenia and Azerbaijan edged closer to a peace treaty over the weekend', cameo='050', date='2023-05-13/2023-05-14',
  by='EU', meeting='brussels', alt='AGREE|CONSULT', more=['Aliyev and Pashinyan Narrow Gaps in Brussels'])
E(1, 'AGREE', 'ARM|AZE', 'ARM|AZE', 'both confirmed that each recognizes the territory of the other', cameo='030', date='2023-05-14',
  meeting='brussels', alt='SUPPORT')
E(1, 'CONSULT', 'PER:Charles Michel|' + LEADERS, 'PER:Charles Michel|' + LEADERS,
  'who brought Prime Minister Nikol Pashinyan of Armenia and President Ilham Aliyev of Azerbaijan together on Sunday', cameo='040',
  mode='third-party', date='2023-05-14', place='Brussels', meeting='brussels')
E(1, 'COOPERATE', LEADERS, LEADERS, 'they had also made progress on reopening the railway through Nakhchivan', cameo='050',
  date='2023-05-14', by='PER:Charles Michel', alt='AGREE')
E(1, 'REQUEST', 'PER:Charles Michel', [],
  'The momentum should be maintained to take decisive steps towards the signing of a comprehensive peace agreement', cameo='020')
E(1, 'AGREE', LEADERS, LEADERS, 'the two leaders had agreed to see each other on June 1 in Chisinau', cameo='036', date='2023-05-14',
  place='Chisinau', by='PER:Charles Michel', meeting='chisinau', more=['Agree to Meet Again in Moldova'])
E(1, 'CONSULT', 'PER:Emmanuel Macron|PER:Olaf Scholz', LEADERS,
  'President Emmanuel Macron of France and Chancellor Olaf Scholz of Germany would join them', 'planned', '036', date='2023-06-01',
  place='Chisinau', by='PER:Charles Michel', meeting='chisinau')
E(1, 'CONSULT', LEADERS, LEADERS, 'Another round is foreseen in Brussels in July', 'planned', '036', date='2023-07', place='Brussels',
  meeting='july')
E(1, 'ACCUSE', 'GRP:Armenian opposition', 'PER:Nikol Pashinyan',
  'opposition figures accused the prime minister of giving up Nagorno-Karabakh', cameo='112', mode='allege', place='Yerevan')
E(2, 'CONCEDE', 'PER:Nikol Pashinyan', 'AZE', 'giving up Nagorno-Karabakh', cameo='080', by='GRP:Armenian opposition', alt='RETREAT',
  note='embedded in accusation')
E(2, 'ACCUSE', 'PER:Gayane Torosyants', [], '"Now we learn from a press release in Brussels that it is not,"', cameo='110',
  mode='disapprove')
E(1, 'REQUEST', 'AZE.MFA', 'ARM',
  'The Foreign Ministry of Azerbaijan called on Armenia to withdraw what it described as "remnants" of its army from Karabakh',
  cameo='105', mode='yield')
E(1, 'REJECT', 'AZE.MFA', [], 'rejected the charge that it was starving the region', cameo='016', note='denial')
E(2, 'COERCE', 'AZE', 'PLC:Nagorno-Karabakh', 'it was starving the region', 'ongoing', '170', mode='withhold', alt='ASSAULT|SANCTION',
  note='embedded in a charge')
E(1, 'MOBILIZE', 'GRP:border guards', [], 'Azerbaijani border guards have manned a checkpoint on the Lachin road', 'ongoing', '153',
  'police', '2023-04/', 'Lachin road', alt='COERCE')
E(2, 'ASSAULT', [], [], 'the war of 2020', cameo='190', date='2020', note='historic, nominal')
E(1, 'ACCUSE', 'RUS', 'AZE', 'criticized the step but did nothing to undo it', cameo='111', mode='disapprove')
E(1, 'ASSAULT', 'GRP:soldiers', 'GRP:soldiers', 'soldiers of the two countries fired at one another near the village of Sotk', cameo='190',
  mode='firearms', date='2023-05-11', place='Sotk')
E(2, 'ASSAULT', [], 'AZE', 'at least one Azerbaijani was killed', cameo='190', date='2023-05-11', place='Sotk')
E(1, 'ACCUSE', 'ARM|AZE', 'ARM|AZE', 'Each side blamed the other', cameo='112', mode='allege')
E(1, 'CONSULT', 'PER:Antony Blinken', FMS,
  'Secretary of State Antony J. Blinken hosted Foreign Ministers Ararat Mirzoyan and Jeyhun Bayramov for four days outside Washington',
  cameo='043', mode='third-party', date='2023-05-01/2023-05-07', place='Washington', meeting='washington')
E(1, 'CONSULT', FMS, 'PER:Sergey Lavrov', 'the two are due in Moscow on Friday', 'planned', '042', 'visit', '2023-05-19', 'Moscow',
  meeting='moscow')
E(2, 'AGREE', 'PER:Sergey Lavrov', FMS, 'at the invitation of their Russian colleague, Sergey V. Lavrov', cameo='036', meeting='moscow')
E(1, 'AGREE', 'PER:Vladimir Putin', 'GRP:leaders', 'President Vladimir V. Putin, too, might invite the leaders', 'hypothetical', '036',
  by='GRP:Kremlin spokesman', meeting='putin', alt='CONSULT')
E(2, 'SUPPORT', 'ARM|AZE', 'ARM|AZE', 'Should a treaty be signed', 'conditional', '057')
Same('GRP:soldiers', 'ARM|AZE')

PEACE = 'balkans-caucasus|peace-process|territory-recognition'
P('ARM|AZE', PEACE, 'commit', 3, 'ARM|AZE', 'both confirmed that each recognizes the territory of the other')
P('ARM|AZE', 'trade|balkans-caucasus|peace-process', 'support', 1, [],
  'they had also made progress on reopening the railway through Nakhchivan', by='PER:Charles Michel')
P('EU', PEACE, 'support', 2, [],
  'The momentum should be maintained to take decisive steps towards the signing of a comprehensive peace agreement')
P('ARM|AZE', PEACE, 'silent', 1, [], 'Neither Mr. Pashinyan nor Mr. Aliyev spoke to the press')
P('GRP:Armenian opposition', PEACE, 'oppose', 3, 'PER:Nikol Pashinyan',
  'opposition figures accused the prime minister of giving up Nagorno-Karabakh')
P('PER:Gayane Torosyants', PEACE, 'oppose', 2, [], '"Now we learn from a press release in Brussels that it is not,"')
P('AZE', PEACE + '|military-activity', 'demand', 3, 'ARM',
  'The Foreign Ministry of Azerbaijan called on Armenia to withdraw what it described as "remnants" of its army from Karabakh')
P('AZE', 'migration-humanitarian|human-rights-democracy|balkans-caucasus', 'oppose', 2, [],
  'rejected the charge that it was starving the region')
P('RUS', PEACE + '|military-activity', 'oppose', 2, 'AZE', 'criticized the step but did nothing to undo it', 'criticized the step')
P('ARM|AZE', PEACE + '|military-activity', 'oppose', 2, 'ARM|AZE', 'Each side blamed the other')

W('phrase|epithet', 'Armenian army in Karabakh', 'what it described as "remnants" of its army', ('remnants', 'AZE.MFA'))
W('omission', 'no word after the talks', 'Neither Mr. Pashinyan nor Mr. Aliyev spoke to the press', ('(spoke to the press)', LEADERS))
W('change-over-time', 'whose land Karabakh is', '"We were told for thirty years that this land was ours.',
  ('this land was ours', 'PER:Gayane Torosyants'), ('it is not', 'PER:Gayane Torosyants'))
W('superlative', 'Lachin road', 'the only link with Armenia', ('the only link with Armenia', 'author'))
T('office', 'PER:Charles Michel', 'EU.COUNCIL', 'The president of the European Council, Charles Michel', dict(role='president'))
T('office', 'PER:Nikol Pashinyan', 'ARM', 'Prime Minister Nikol Pashinyan of Armenia', dict(role='Prime Minister'))
T('office', 'PER:Ilham Aliyev', 'AZE', 'President Ilham Aliyev of Azerbaijan', dict(role='President'))
T('office', 'PER:Emmanuel Macron', 'FRA', 'President Emmanuel Macron of France', dict(role='President'))
T('office', 'PER:Olaf Scholz', 'DEU', 'Chancellor Olaf Scholz of Germany', dict(role='Chancellor'))
T('office|affiliation|membership', 'PER:Gayane Torosyants', 'ARM.PARL', 'Gayane Torosyants, a deputy of the opposition', dict(role='deputy'))
T('office', 'PER:Antony Blinken', 'USA.STATE', 'Secretary of State Antony J. Blinken', dict(role='Secretary of State'))
T('office', 'PER:Ararat Mirzoyan', 'ARM.MFA', 'Foreign Ministers Ararat Mirzoyan', dict(role='Foreign Minister'))
T('office', 'PER:Jeyhun Bayramov', 'AZE.MFA', 'Foreign Ministers Ararat Mirzoyan and Jeyhun Bayramov', dict(role='Foreign Minister'))
T('office', 'PER:Sergey Lavrov', 'RUS.MFA', 'their Russian colleague, Sergey V. Lavrov', dict(role='Foreign Minister'))
T('office', 'PER:Vladimir Putin', 'RUS', 'President Vladimir V. Putin', dict(role='President'))
T('mediation', 'EU', 'ARM|AZE', 'Charles Michel, who brought Prime Minister Nikol Pashinyan of Armenia and President Ilham Aliyev of Azerbaijan together')
T('territorial', 'AZE', 'PLC:Nagorno-Karabakh', 'lies within the internationally recognized borders of Azerbaijan')
T('diplomatic|territorial', 'ARM', 'AZE', 'each recognizes the territory of the other')
T('military', 'RUS', 'PLC:Nagorno-Karabakh', 'whose peacekeepers have been there since the war of 2020', date='2020/')
T('war|dispute', 'ARM', 'AZE', 'a conflict that has gone on since the last years of the Soviet Union')
T('agreement', 'ARM', 'AZE', 'edged closer to a peace treaty', {}, 'proposed')
O(LEADERS, 'intended', LEADERS, 'the two leaders had agreed to see each other on June 1 in Chisinau', 'meeting in Chisinau', None, 'June 1')
O('PER:Charles Michel', 'will|expected', 'PER:Emmanuel Macron|PER:Olaf Scholz',
  'President Emmanuel Macron of France and Chancellor Olaf Scholz of Germany would join them', 'Macron and Scholz join')
O('author', 'expected|intended', LEADERS, 'Another round is foreseen in Brussels in July', 'round in Brussels', None, 'July')
O('author', 'expected|intended', FMS, 'the two are due in Moscow on Friday', 'meeting in Moscow', None, 'Friday')
O('GRP:Kremlin spokesman', 'possible', 'PER:Vladimir Putin|GRP:leaders', 'President Vladimir V. Putin, too, might invite the leaders',
  'Putin invites the leaders')
O('author', 'conditional|will', 'ARM|AZE',
  'Should a treaty be signed, it would end a conflict that has gone on since the last years of the Soviet Union', 'end of the conflict',
  'Should a treaty be signed', None, 'positive')
C('a treaty be signed', 'it would end a conflict', 'Should', 'Should a treaty be signed, it would end a conflict', note='conditional')
