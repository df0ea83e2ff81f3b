Doc('Trilateral meeting in Khujand', '2025-03-31', 'communique')
M('khujand', 'summit', 'held', 'KHUJAND-2025-03-31', "PER:Shavkat Mirziyoyev|PER:Emomali Rahmon|PER:Sadyr Japarov",
  'President Shavkat Mirziyoyev, President of the Republic of Tajikistan Emomali Rahmon and President of the Kyrgyz Republic Sadyr Japarov held a trilateral meeting in Khujand today',
  ['Trilateral meeting in Khujand'], 'Khujand', '2025-03-31')
M('visit', 'visit', 'held', 'MIRZIYOYEV-KHUJAND-VISIT-2025-03-31', 'PER:Shavkat Mirziyoyev|TJK',
  'In the course of the working visit', [], 'Khujand', '2025-03-31')
M('rahmon', 'talks', 'held', 'RAHMON-MIRZIYOYEV-2025-03-31', 'PER:Shavkat Mirziyoyev|PER:Emomali Rahmon',
  'our President held a bilateral meeting with Emomali Rahmon', [], 'Khujand', '2025-03-31')
M('bishkek', 'talks', 'held', 'BISHKEK-TREATY-2025-03-13', 'KGZ|TJK',
  'the treaty which they signed in Bishkek on 13 March', [], 'Bishkek', '2025-03-13')
M('tashkent', 'talks', 'planned', 'TASHKENT-MINISTERS-2025', 'UZB|TJK|KGZ',
  'the foreign ministers of the three countries will meet in Tashkent by the end of October', [], 'Tashkent', '2025-03-31/2025-10-31')
