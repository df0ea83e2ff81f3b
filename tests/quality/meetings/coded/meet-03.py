Doc('The week ahead: 14 to 20 June 2027', '2027-06-14/2027-06-20', 'other')
M('mekong', 'talks', 'planned', 'MEKONG-DIALOGUE-2027-06-14', 'PER:Srettha Thavisin',
  'Thai Prime Minister Srettha Thavisin opens the Mekong Dialogue in Chiang Rai', [], 'Chiang Rai', '2027-06-14')
M('thalao', 'talks', 'planned', 'THA-LAO-2027-06-14', 'PER:Srettha Thavisin|LAO',
  'Talks with his Lao counterpart on dams and haze are to follow in the afternoon', [], 'Chiang Rai', '2027-06-14')
M('fac', 'session', 'planned', 'FAC-2027-06-14', 'EU',
  'EU foreign ministers meet to discuss the Red Sea', [], 'Brussels', '2027-06-14')
M('kallas', 'briefing', 'planned', 'KALLAS-PRESS-2027-06-14', 'PER:Kaja Kallas',
  'Kaja Kallas briefs the press at about 1700', [], 'Brussels', '2027-06-14')
M('tokayev', 'visit', 'planned', 'TOKAYEV-AZERBAIJAN-2027-06', 'PER:Kassym-Jomart Tokayev|AZE',
  "Kazakhstan's president, Kassym-Jomart Tokayev, begins a two-day state visit to Azerbaijan", [], 'Azerbaijan', '2027-06-15/2027-06-16')
M('tokaliyev', 'talks|summit', 'planned', 'TOKAYEV-ALIYEV-2027-06', 'PER:Kassym-Jomart Tokayev|PER:Ilham Aliyev',
  'He is due to hold talks with Ilham Aliyev', [], 'Azerbaijan', '2027-06-15/2027-06-16', part_of='tokayev')
M('unsc', 'session', 'planned', 'UNSC-YEMEN-2027-06', 'UNSC',
  'The UN Security Council holds its monthly consultations on Yemen', ['a briefing by envoy Hans Grundberg'], None, '2027-06-16')
M('troika', 'visit', 'hypothetical', 'PIF-NOUMEA-2027-06', 'PIF|NCL',
  "The Pacific Islands Forum's troika travels to Nouméa, if France gives its consent", [], 'Nouméa', '2027-06-16')
M('dinner', 'talks', 'planned', 'TOKYO-DINNER-2027-06-17', 'PER:Yoko Kamikawa|IND|AUS',
  'Japanese Foreign Minister Yoko Kamikawa hosts her counterparts from India and Australia at a dinner in Tokyo', [], 'Tokyo', '2027-06-17')
M('trilateral', 'talks', 'planned', 'TOKYO-TRILATERAL-2027-06-18', 'JPN|IND|AUS',
  "Friday's trilateral", [], 'Tokyo', '2027-06-18')
M('arica', 'negotiation', 'planned', 'PER-CHL-ARICA-2027-06', 'PER|CHL',
  'Peru and Chile resume negotiations over migration in Arica', [], 'Arica', '2027-06-18')
M('andean', 'summit', 'cancelled', 'CAN-QUITO-2027-06', 'ANDEANCOMMUNITY',
  'A summit of the Andean Community in Quito, long planned for Saturday, has been called off', [], 'Quito', '2027-06-19')
