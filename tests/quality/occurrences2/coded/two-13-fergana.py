Doc('Friendship has an address', '2025-04-01', 'news')
M('khujand', 'summit', 'held', 'KHUJAND-2025-03-31', "PER:Emomali Rahmon|PER:Sadyr Japarov|PER:Shavkat Mirziyoyev",
  'On Monday Emomali Rahmon received Sadyr Japarov and Shavkat Mirziyoyev in Khujand', [], 'Khujand', '2025-03-31')
M('mirziyoyev', 'talks', 'held', 'RAHMON-MIRZIYOYEV-2025-03-31', 'PER:Emomali Rahmon|PER:Shavkat Mirziyoyev',
  'the Tajik president spoke with each of his guests in private: first with Mirziyoyev', [], 'Khujand', '2025-03-31')
M('japarov', 'talks', 'held', 'RAHMON-JAPAROV-2025-03-31', 'PER:Emomali Rahmon|PER:Sadyr Japarov',
  'the Tajik president spoke with each of his guests in private: first with Mirziyoyev, then with Japarov', [], 'Khujand', '2025-03-31')
M('bishkek', 'visit', 'held', 'BISHKEK-TREATY-2025-03-13', 'PER:Emomali Rahmon|PER:Sadyr Japarov',
  'Rahmon travelled to Bishkek and signed the border treaty with Japarov', [], 'Bishkek', '2025-03-13')
M('initial', 'talks', 'held', 'BISHKEK-INITIALLING-2025-02-21', 'PER:Kamchybek Tashiev|PER:Saimumin Yatimov',
  'Six weeks ago Tashiev and Yatimov, the two security chiefs, had put their initials under it in the same city', [], 'Bishkek', '2025-02')
M('tashkent', 'talks', 'planned', 'TASHKENT-MINISTERS-2025', 'PER:Jeenbek Kulubaev|PER:Sirojiddin Muhriddin|PER:Bakhtiyor Saidov',
  'Foreign ministers Jeenbek Kulubaev, Sirojiddin Muhriddin and Bakhtiyor Saidov will meet in Tashkent in the autumn', [], 'Tashkent', '2025')
