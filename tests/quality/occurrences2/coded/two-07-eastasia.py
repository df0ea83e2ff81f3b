Doc('Three chairs and a bridge', '2024-05-28', 'news')
M('trilateral', 'summit', 'held', 'SEOUL-TRILATERAL-2024-05-27', 'PER:Yoon Suk Yeol|PER:Fumio Kishida|PER:Li Qiang',
  'the summit of the three neighbours in Seoul',
  ['Li Qiang smiled for the cameras on Monday, Fumio Kishida bowed and Yoon Suk Yeol looked like a host whose roast had not burnt'], 'Seoul', '2024-05-27')
M('li', 'talks', 'held', 'YOON-LI-2024-05-26', 'PER:Yoon Suk Yeol|PER:Li Qiang',
  'On Sunday Yoon and Li agreed on a new dialogue between their diplomats and defence officials', [], 'Seoul', '2024-05-26')
M('kishida-li', 'talks', 'held', 'KISHIDA-LI-2024-05-26', 'PER:Fumio Kishida|PER:Li Qiang',
  'Kishida pressed the Chinese premier on seafood when the two met for an hour', [], 'Seoul', '2024-05-26')
M('kishida', 'talks', 'held', 'YOON-KISHIDA-2024-05-26', 'PER:Yoon Suk Yeol|PER:Fumio Kishida',
  'The South Korean president then spent forty minutes with his Japanese guest', [], 'Seoul', '2024-05-26')
M('busan', 'talks', 'held', 'BUSAN-MINISTERS-2023-11-26', 'KOR|JPN|CHN',
  'When the foreign ministers met in Busan last November', [], 'Busan', '2023-11')
M('chengdu', 'summit', 'held', 'CHENGDU-TRILATERAL-2019-12', 'KOR|JPN|CHN',
  "the leaders' meeting in Chengdu", [], 'Chengdu', '2019')
