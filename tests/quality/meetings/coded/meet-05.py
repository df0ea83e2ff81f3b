Doc('Delhi and Dhaka set a date, then argue about the place', '2027-10-21', 'news')
M('secretaries', 'talks', 'planned', 'IND-BGD-FS-2027-10-27', 'PER:Nasima Choudhury|PER:Arvind Menon',
  'the foreign secretaries of India and Bangladesh are to meet next Wednesday', ['Dhaka says its secretary, Nasima Choudhury, expects her Indian counterpart, Arvind Menon, in the Bangladeshi capital'], None, '2027-10-27')
M('false', 'talks', 'cancelled', 'IND-BGD-FS-2027-09-30', 'IND|BGD',
  'The consultations were first planned for August and again for 30 September', [], None, '2027-09-30')
M('sethi', 'talks', 'held', 'CHOUDHURY-SETHI-2027-09', 'PER:Nasima Choudhury|PER:Pranay Sethi',
  'Choudhury instead met the Indian high commissioner, Pranay Sethi, twice last month', [], None, '2027-09')
M('rivers', 'session', 'held', 'JRC-2026-03', 'ORG:Joint Rivers Commission',
  'The Joint Rivers Commission has not convened since March 2026', [], None, '2026-03')
M('bimstec', 'summit', 'planned', 'BIMSTEC-KATHMANDU-2027-11', 'BIMSTEC',
  'Both are to attend the summit of BIMSTEC there on 5 and 6 November', [], 'Kathmandu', '2027-11-05/2027-11-06')
M('bilateral', 'talks', 'hypothetical', 'MODI-ADVISER-2027-11', 'BGD|PER:Narendra Modi',
  'A bilateral meeting has been requested but not confirmed', [], 'Kathmandu', '2027-11-05/2027-11-06')
M('thimphu', 'talks', 'held', 'IND-BGD-THIMPHU-2027-04', 'IND|BGD',
  'The last time the two governments talked at that level was in Thimphu in April', [], 'Thimphu', '2027-04')
M('glaciers', 'summit', 'held', 'GLACIERS-THIMPHU-2027-04', '',
  'on the sidelines of a conference about glaciers', [], 'Thimphu', '2027-04')
