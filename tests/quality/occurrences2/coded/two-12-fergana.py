Doc(None, '2025-03-13', 'news')
M('bishkek', 'talks', 'held', 'BISHKEK-TREATY-2025-03-13', 'PER:Sadyr Japarov|PER:Emomali Rahmon',
  'Kyrgyz President Sadyr Japarov and Tajik President Emomali Rahmon signed a treaty on their common border in Bishkek on Thursday',
  ['talks between the two delegations'], 'Bishkek', '2025-03-13')
M('visit', 'visit', 'held', 'RAHMON-BISHKEK-2025-03', 'PER:Emomali Rahmon|KGZ',
  'Rahmon had arrived on Wednesday for a two-day state visit', [], 'Bishkek', '2025-03-12/2025-03-13')
M('initial', 'talks', 'held', 'BISHKEK-INITIALLING-2025-02-21', 'PER:Kamchybek Tashiev|PER:Saimumin Yatimov',
  'The text had been initialled in the Kyrgyz capital on 21 February by the heads of the security services, Kamchybek Tashiev and Saimumin Yatimov', [], 'Bishkek', '2025-02-21')
M('khujand', 'summit', 'planned', 'KHUJAND-2025-03-31', "PER:Sadyr Japarov|PER:Emomali Rahmon|PER:Shavkat Mirziyoyev",
  "At the end of the month Japarov and Rahmon will meet Uzbekistan's president, Shavkat Mirziyoyev, in Khujand", [], 'Khujand', '2025-03-21/2025-03-31')
M('samarkand', 'talks', 'held', 'SAMARKAND-2022-09-16', 'PER:Sadyr Japarov|PER:Emomali Rahmon',
  'after the two presidents had met in Samarkand', [], 'Samarkand', '2022-09')
