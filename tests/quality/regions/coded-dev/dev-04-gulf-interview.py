Doc('“A Channel Is Not a Bridge”: An Interview With Khalfan al-Busafi', '2027-05-14', 'transcript', ['Leila Marchetti'])
S('title subtitle byline dateline lead ' + 'body ' * 9 + 'author-note furniture')

A('PER:Leila Marchetti', 'person', None, 'Leila Marchetti', 'Leila Marchetti', [('author (byline)', 'OUT:Gulf Quarterly', '')])
A('PER:Khalfan al-Busafi', 'person', 'OMN', 'Khalfan al-Busafi',
  'Khalfan al-Busafi|Khalfan bin Hamad al-Busafi|Al-Busafi|AL-BUSAFI|Oman’s top political official',
  [('Undersecretary for political affairs', 'OMN.MOFA', 'OMN')])
A('PER:Daniel Whitcombe', 'person', 'USA', 'Daniel Whitcombe', 'Daniel Whitcombe|The American envoy', [('envoy', 'USA', 'USA')])
A('OMN', 'state', 'OMN', 'Oman', 'Oman|Omani')
A('IRN', 'state', 'IRN', 'Iran', 'Iran|Iranian|Tehran|The Iranians|Iranians')
A('USA', 'state', 'USA', 'United States', 'the United States|American|United States')
A('RUS', 'state', 'RUS', 'Russia', 'Russia|Moscow|the Russians|Russians')
A('ISR', 'state', 'ISR', 'Israel', 'Israel')
A('SAU', 'state', 'SAU', 'Saudi Arabia', 'Saudi Arabia')
A('ARE', 'state', 'ARE', 'United Arab Emirates', 'the Emirates|Emirates')
A('OMN.MOFA', 'agency', 'OMN', 'Omani Foreign Ministry', 'Omani Foreign Ministry')
A('USA.CONGRESS', 'agency', 'USA', 'Congress', 'Congress')
A('GRP:members of Congress', 'group', 'USA', 'Some members of Congress', 'some members of Congress|members of Congress')
A('GRP:delegations', 'group', None, 'Iranian and American delegations', 'Iranian and American delegations|The delegations')
A('GRP:foreign ministers', 'group', None, 'Foreign ministers of Iran and the United States', 'the two foreign ministers|foreign ministers')
A('GRP:detained Americans', 'group', 'USA', 'Americans held in Evin prison', 'the Americans held in Evin prison|Americans')
A('GRP:Russian official', 'group', 'RUS', 'A Russian official', 'one of them')
A('OUT:Gulf Quarterly', 'outlet', None, 'Gulf Quarterly', 'Gulf Quarterly|GULF QUARTERLY')
A('PLC:Muscat', 'place', 'OMN', 'Muscat', 'Muscat')
A('PLC:Doha', 'place', 'QAT', 'Doha', 'Doha')
A('PLC:Gulf', 'place', None, 'Gulf', 'the Gulf')
A('PLC:Evin prison', 'place', 'IRN', 'Evin prison', 'Evin prison')
A('PLC:Middle East', 'place', None, 'Middle East', 'Middle East')
A('AGR:JCPOA', 'agreement', None, 'Agreement of 2015', 'the agreement of 2015|agreement of 2015')

M('round2', 'talks', 'held', 'USA-IRN-INDIRECT-2', 'IRN|USA',
  'the second round of indirect talks between Iranian and American delegations had ended without a statement',
  ['The delegations left on Monday night'], 'Muscat', '2027-05-10', 'one day before the interview')
M('round3', 'talks', 'hypothetical', 'USA-IRN-INDIRECT-3', 'IRN|USA',
  'If they do, it will be in the first half of June, and probably in Doha rather than here', [],
  'Doha', '2027-06-01/2027-06-15', 'first half of June')
M('jcpoa', 'talks', 'held', 'JCPOA-TALKS', 'IRN', 'the talks that led to the agreement of 2015', [], None, '2015', 'year of the agreement')
M('call', 'call', 'cancelled', 'USA-IRN-FM-CALL-2027-05', 'GRP:foreign ministers',
  'a call between the two foreign ministers, which had been scheduled for Thursday, was canceled at the request of Iran', [],
  None, '2027-05-13', 'Thursday before Friday 14 May')

Q('direct', 'title', '', '(none)', '“A Channel Is Not a Bridge”', 'A Channel Is Not a Bridge')
Q('direct', 'speech', 'PER:Khalfan al-Busafi', '(speaker label)',
  'AL-BUSAFI: They did not fail, because nobody expected them to succeed in two rounds. Both sides told us that they would come back. If they do, it will be in the first half of June, and probably in Doha rather than here.',
  'They did not fail, because nobody expected them to succeed in two rounds. Both sides told us that they would come back. If they do, it will be in the first half of June, and probably in Doha rather than here.',
  'OUT:Gulf Quarterly', date='2027-05-11')
Q('indirect', 'speech', 'IRN|USA', 'told', 'Both sides told us that they would come back', 'that they would come back', 'OMN')
Q('indirect', 'speech', 'IRN', 'says', 'Tehran says that it will not stop enriching uranium, whatever the offer',
  'that it will not stop enriching uranium, whatever the offer')
Q('direct', 'speech', 'PER:Khalfan al-Busafi', '(speaker label)',
  'AL-BUSAFI: I would be careful with such sentences. The Iranians have also said, in this very room, that the level of enrichment can be discussed. The American envoy, Daniel Whitcombe, asked for more than that, of course. He demanded that all material above five percent be shipped abroad within ninety days.',
  'I would be careful with such sentences. The Iranians have also said, in this very room, that the level of enrichment can be discussed. The American envoy, Daniel Whitcombe, asked for more than that, of course. He demanded that all material above five percent be shipped abroad within ninety days.',
  'OUT:Gulf Quarterly', date='2027-05-11')
Q('indirect', 'speech', 'IRN', 'said',
  'The Iranians have also said, in this very room, that the level of enrichment can be discussed',
  'that the level of enrichment can be discussed')
Q('indirect', 'speech', 'PER:Daniel Whitcombe', 'demanded',
  'He demanded that all material above five percent be shipped abroad within ninety days',
  'that all material above five percent be shipped abroad within ninety days', 'IRN')
Q('direct', 'speech', 'PER:Khalfan al-Busafi', '(speaker label)',
  'AL-BUSAFI: Moscow offered to do so as early as February. I cannot speak for the Russians. “We are a warehouse, not a judge,” one of them told me.',
  'Moscow offered to do so as early as February. I cannot speak for the Russians. “We are a warehouse, not a judge,” one of them told me.',
  'OUT:Gulf Quarterly', date='2027-05-11')
Q('indirect', 'speech', 'RUS', 'offered', 'Moscow offered to do so as early as February', 'to do so', date='2027-02')
Q('direct', 'speech', 'GRP:Russian official', 'told', '“We are a warehouse, not a judge,” one of them told me',
  'We are a warehouse, not a judge,', 'PER:Khalfan al-Busafi')
Q('indirect', 'speech', 'ISR|GRP:members of Congress', 'criticized',
  'Israel and some members of Congress have criticized Oman for giving Iran time', 'for giving Iran time', 'OMN')
Q('direct', 'speech', 'PER:Khalfan al-Busafi', '(speaker label)',
  'AL-BUSAFI: We hear this every few years. Time is not a gift to one party. During the talks that led to the agreement of 2015 we were accused of the same thing. What Oman opposes is another war in the Gulf, and Saudi Arabia and the Emirates, which used to doubt our method, now support it.',
  'We hear this every few years. Time is not a gift to one party. During the talks that led to the agreement of 2015 we were accused of the same thing. What Oman opposes is another war in the Gulf, and Saudi Arabia and the Emirates, which used to doubt our method, now support it.',
  'OUT:Gulf Quarterly', date='2027-05-11')
Q('indirect', 'speech', 'OMN', 'opposes', 'What Oman opposes is another war in the Gulf', 'another war in the Gulf')
Q('indirect', 'speech', 'PER:Khalfan al-Busafi', 'confirmed',
  'He later confirmed through his office that a call between the two foreign ministers, which had been scheduled for Thursday, was canceled at the request of Iran',
  'that a call between the two foreign ministers, which had been scheduled for Thursday, was canceled at the request of Iran')

D('May 14, 2027', '2027-05-14', 'day', None, 'printed', 'document date')
D('last Tuesday', '2027-05-11', 'day', None, 'weekday before the document date', 'interview')
D('one day after the second round', '2027-05-11', 'day', None, 'relative to event', 'interview')
D('since 2024', '2024/', 'open', None, 'explicit year', 'office')
D('for nine hours', 'PT9H', 'duration', None, 'duration', 'messages')
D('on Monday night', '2027-05-10', 'day', None, 'weekday before', 'departure')
D('in the first half of June', '2027-06-01/2027-06-15', 'period', None, 'year absent, future', 'third round')
D('within ninety days', 'P90D', 'duration', None, 'deadline', 'shipping of material')
D('as early as February', '2027-02', 'month', None, 'year absent', 'Russian offer')
D('every few years', 'every few years', 'vague', None, 'repeated', 'criticism')
D('of 2015', '2015', 'year', 'the agreement of 2015', 'explicit year', 'agreement')
D('for Thursday', '2027-05-13', 'day', None, 'weekday before the document date', 'cancelled call')

BUSAFI = 'PER:Khalfan al-Busafi'
Same('GRP:delegations', 'IRN|USA')
Same('GRP:members of Congress', 'USA.CONGRESS')
E(1, 'CONSULT', 'IRN|USA', 'IRN|USA',
  'the second round of indirect talks between Iranian and American delegations had ended without a statement', cameo='040',
  mode='third-party', date='2027-05-10', place='Muscat', meeting='round2')
E(1, 'CONSULT', BUSAFI, 'IRN|USA', 'he had carried messages from one hotel floor to another for nine hours', cameo='045',
  mode='third-party', date='2027-05-10', meeting='round2', alt='COOPERATE')
E(1, 'AGREE', 'IRN|USA', 'OMN', 'Both sides told us that they would come back', cameo='036', by=BUSAFI, meeting='round3')
E(1, 'CONSULT', 'IRN|USA', 'IRN|USA', 'If they do, it will be in the first half of June', 'conditional', '036',
  date='2027-06-01/2027-06-15', place='Doha', by=BUSAFI, meeting='round3')
E(1, 'REJECT', 'IRN', [], 'Tehran says that it will not stop enriching uranium', cameo='120', by='IRN')
E(2, 'AGREE', 'IRN', [], 'The Iranians have also said, in this very room, that the level of enrichment can be discussed', cameo='030',
  by=BUSAFI, alt='CONCEDE')
E(2, 'REQUEST', 'PER:Daniel Whitcombe', 'IRN', 'asked for more than that, of course', cameo='020', by=BUSAFI)
E(1, 'REQUEST', 'PER:Daniel Whitcombe', 'IRN',
  'He demanded that all material above five percent be shipped abroad within ninety days', cameo='105', mode='yield', by=BUSAFI)
E(1, 'AGREE', 'RUS', [], 'Moscow offered to do so as early as February', cameo='030', date='2027-02', by=BUSAFI)
E(1, 'ACCUSE', 'ISR|GRP:members of Congress', 'OMN',
  'Israel and some members of Congress have criticized Oman for giving Iran time', cameo='110', mode='disapprove')
E(2, 'AID', 'OMN', 'IRN', 'giving Iran time', 'ongoing', None, by='ISR;GRP:members of Congress', alt='CONCEDE|SUPPORT',
  note='embedded in criticism')
E(2, 'SUPPORT', [], [], 'the talks that led to the agreement of 2015', cameo='057', date='2015', by=BUSAFI, alt='AGREE|CONSULT',
  meeting='jcpoa')
E(1, 'ACCUSE', [], 'OMN', 'During the talks that led to the agreement of 2015 we were accused of the same thing', cameo='112',
  by=BUSAFI, mode='allege')
E(2, 'ACCUSE', 'OMN', [], 'What Oman opposes is another war in the Gulf', 'ongoing', '110', by=BUSAFI, alt='REJECT')
E(1, 'SUPPORT', 'SAU|ARE', 'OMN',
  'Saudi Arabia and the Emirates, which used to doubt our method, now support it', 'ongoing', '051', by=BUSAFI)
E(1, 'REJECT', BUSAFI, [], 'Al-Busafi declined to answer a question about the Americans held in Evin prison', cameo='120')
E(2, 'COERCE', 'IRN', 'GRP:detained Americans', 'the Americans held in Evin prison', 'ongoing', '173', 'arrest', place='Evin prison',
  note='embedded participle')
E(1, 'REJECT', 'IRN', 'OMN',
  'a call between the two foreign ministers, which had been scheduled for Thursday, was canceled at the request of Iran',
  cameo='125', mode='meet', date='2027-05-11/2027-05-14', by=BUSAFI, meeting='call')

NUCLEAR = 'iran-nuclear|arms-control'
P('IRN|USA', 'iran-nuclear|diplomatic-relations|arms-control', 'commit', 2, [], 'Both sides told us that they would come back', by='PER:Khalfan al-Busafi')
P('IRN', NUCLEAR, 'oppose', 3, [], 'Tehran says that it will not stop enriching uranium, whatever the offer')
P('IRN', NUCLEAR, 'ambivalent', 1, [], 'the level of enrichment can be discussed', by='PER:Khalfan al-Busafi')
P('USA', NUCLEAR, 'demand', 3, 'IRN', 'He demanded that all material above five percent be shipped abroad within ninety days',
  by='PER:Khalfan al-Busafi', more=['asked for more than that, of course'])
P('RUS', NUCLEAR, 'commit', 2, [], 'Moscow offered to do so as early as February', by='PER:Khalfan al-Busafi', date='2027-02')
P('ISR|GRP:members of Congress', NUCLEAR + '|middle-east', 'oppose', 3, 'OMN',
  'Israel and some members of Congress have criticized Oman for giving Iran time')
P('OMN', 'middle-east|intervention|iran-nuclear', 'oppose', 3, [], 'What Oman opposes is another war in the Gulf')
P('SAU|ARE', 'peace-process|iran-nuclear|middle-east', 'support', 2, 'OMN',
  'Saudi Arabia and the Emirates, which used to doubt our method, now support it', 'now support it')
P('SAU|ARE', 'peace-process|iran-nuclear|middle-east', 'concern', 2, 'OMN', 'which used to doubt our method', note='the former stance')
P('OMN', 'detained-citizens|iran-nuclear', 'silent', 2, [],
  'Al-Busafi declined to answer a question about the Americans held in Evin prison')

W('phrase|epithet', 'the channel of Oman', '“A Channel Is Not a Bridge”', ('A Channel Is Not a Bridge', BUSAFI))
W('phrase|epithet', 'the part of Russia', '“We are a warehouse, not a judge,”', ('We are a warehouse, not a judge,', 'GRP:Russian official'))
W('phrase', 'time for Iran', 'Time is not a gift to one party', ('Time is not a gift to one party', BUSAFI))
W('omission', 'no statement after the round', 'had ended without a statement', ('without a statement', 'IRN|USA'))
W('omission', 'Americans in Evin prison', 'Al-Busafi declined to answer a question about the Americans held in Evin prison',
  ('declined to answer a question about the Americans held in Evin prison', BUSAFI))
W('change-over-time', 'Gulf states on the method of Oman', 'which used to doubt our method, now support it',
  ('used to doubt our method', 'SAU|ARE'), ('now support it', 'SAU|ARE'))
W('contrast', 'Iran on enrichment', 'The Iranians have also said, in this very room, that the level of enrichment can be discussed',
  ('it will not stop enriching uranium', 'IRN'), ('the level of enrichment can be discussed', 'IRN'))
T('office', BUSAFI, 'OMN.MOFA', 'Undersecretary for political affairs in the Omani Foreign Ministry since 2024',
  dict(role='Undersecretary for political affairs'), date='2024/')
T('office', 'PER:Daniel Whitcombe', 'USA', 'The American envoy, Daniel Whitcombe', dict(role='envoy'))
T('affiliation', 'PER:Leila Marchetti', 'OUT:Gulf Quarterly', 'Leila Marchetti is the Middle East editor of Gulf Quarterly',
  dict(role='Middle East editor'))
T('mediation', 'OMN', 'IRN|USA', 'he had carried messages from one hotel floor to another for nine hours')
T('cooperation', 'SAU|ARE', 'OMN', 'Saudi Arabia and the Emirates, which used to doubt our method, now support it', by=BUSAFI)
O(BUSAFI, 'unlikely|expected', 'IRN|USA', 'nobody expected them to succeed in two rounds', 'no success in two rounds', polarity='negative')
O('IRN|USA', 'will|intended', 'IRN|USA', 'Both sides told us that they would come back', 'both sides come back', polarity='positive')
O(BUSAFI, 'conditional|will|expected', 'IRN|USA', 'If they do, it will be in the first half of June, and probably in Doha rather than here',
  'next round in Doha', 'If they do', 'first half of June')
O('IRN', 'will|intended', 'IRN', 'it will not stop enriching uranium, whatever the offer', 'enrichment goes on', polarity='negative')
O('IRN', 'possible', 'IRN', 'the level of enrichment can be discussed', 'level of enrichment is discussed', polarity='positive')
O('RUS', 'intended', 'RUS|IRN', 'Moscow offered to do so as early as February', 'Russia takes the material')
C('nobody expected them to succeed in two rounds', 'They did not fail', 'because',
  'They did not fail, because nobody expected them to succeed in two rounds', by=BUSAFI)
C('the request of Iran', 'a call between the two foreign ministers was canceled', 'at the request of',
  'a call between the two foreign ministers, which had been scheduled for Thursday, was canceled at the request of Iran', by=BUSAFI)
