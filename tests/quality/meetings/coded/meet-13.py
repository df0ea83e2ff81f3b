Doc('Security Council calls for access to besieged towns in Myanmar', '2027-02-04', 'news')
M('debate', 'session', 'held', 'UNSC-MYANMAR-2027-02-03', 'UNSC',
  'The Security Council held an open debate on Myanmar on Wednesday', ['Briefing the 15-member body', 'told ambassadors'], None, '2027-02-03')
M('bishop', 'visit', 'held', 'BISHOP-NAYPYIDAW-2027-01', 'PER:Julie Bishop|MMR',
  'she had travelled to Naypyidaw in January', [], 'Naypyidaw', '2027-01')
M('suukyi', 'talks', 'cancelled', 'BISHOP-SUU-KYI', 'PER:Julie Bishop|PER:Aung San Suu Kyi',
  'had not been allowed to see Aung San Suu Kyi', [], None, None)
M('return', 'visit', 'planned', 'BISHOP-RETURN-2027', 'PER:Julie Bishop|MMR',
  'She intends to return before the rainy season', [], None, None)
M('kunming', 'talks|negotiation', 'held', 'KUNMING-TALKS', 'MMR.MIL|GRP:Arakan Army|CHN',
  'talks between the army and the Arakan Army, hosted by China in Kunming', [], 'Kunming', None)
M('further', 'talks|negotiation', 'planned', 'KUNMING-TALKS-2027-03', 'MMR.MIL|GRP:Arakan Army',
  'A further round is foreseen in March', [], None, '2027-03')
M('closed', 'session|talks', 'held', 'UNSC-CLOSED-2027-02-03', 'UNSC',
  'Council members then went into closed consultations', [], None, '2027-02-03')
M('vote', 'session', 'planned', 'UNSC-VOTE-2027-02-08', 'UNSC',
  'A draft resolution will be put to the vote on Monday', [], None, '2027-02-08')
M('thai', 'call', 'held', 'SG-THAI-PM-2027-02-02', 'PER:António Guterres|THA',
  'The Secretary-General spoke by phone on Tuesday with the Prime Minister of Thailand', [], None, '2027-02-02')
M('brief', 'briefing|session', 'planned', 'SG-UNSC-2027-02-25', 'PER:António Guterres|UNSC',
  'He will brief the Council himself on 25 February', [], None, '2027-02-25')
M('women', 'talks', 'held', 'RAKHINE-WOMEN-UNSC', 'UNSC',
  'a group of women from Rakhine State met members of the Council at the Indonesian Mission', [], 'Indonesian Mission', None)
M('essga', 'session', 'hypothetical', 'UNGA-ESS', 'UN.GA',
  'An emergency special session of the General Assembly has been proposed by Malaysia', [], None, None)
