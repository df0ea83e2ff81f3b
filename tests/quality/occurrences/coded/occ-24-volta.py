Doc(None, '2027-03-11', 'news')
M('ouaga', 'visit', 'held', 'OUAGADOUGOU-2027-03-10', 'PER:Adwoa Sarpong|PER:Boukari Sawadogo',
  "Ghana's president Adwoa Sarpong and Burkina Faso's leader, Colonel Boukari Sawadogo, laid a wreath for six dead herders on Wednesday and then talked for two hours in the palace of Kosyam",
  [], 'palace of Kosyam', '2027-03-10')
M('call', 'call', 'held', 'SARPONG-SAWADOGO-CALL-2027-02-25', 'PER:Adwoa Sarpong|PER:Boukari Sawadogo',
  'The two had spoken to each other only once before, on the telephone, two weeks ago', [], None, '2027-02-25')
M('lome-1', 'talks', 'held', 'LOME-2027-02-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'Kwame Asante-Boadi and Rakia Zongo met in Lome in early February', [], 'Lome', '2027-02-01/2027-02-10')
M('lome-2', 'talks', 'held', 'LOME-2027-03-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'On the third of March they came back to the Togolese capital', [], 'Lome', '2027-03-03')
M('commission', 'session', 'held', 'PAGA-COMMISSION-2027-02-24', 'GHA|BFA',
  'the joint commission, which had heard witnesses at Paga on 24 February', [], 'Paga', '2027-02-24')
M('accra', 'visit', 'planned', 'ACCRA-2027-08-06', 'PER:Boukari Sawadogo|GHA',
  'Sawadogo accepted an invitation to Accra', ['he could come on 6 August'], 'Accra', '2027-08-06')
