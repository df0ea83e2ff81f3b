Doc('Ninth Japan-China-ROK Trilateral Summit', '2024-05-27', 'readout')
M('trilateral', 'summit', 'held', 'SEOUL-TRILATERAL-2024-05-27', 'PER:Yoon Suk Yeol|PER:Fumio Kishida|PER:Li Qiang',
  "Prime Minister Fumio Kishida attended the Ninth Trilateral Summit in Seoul together with President Yoon Suk Yeol of the Republic of Korea and Premier Li Qiang of the People's Republic of China",
  ['Ninth Japan-China-ROK Trilateral Summit'], 'Seoul', '2024-05-27')
M('kishida-li', 'talks', 'held', 'KISHIDA-LI-2024-05-26', 'PER:Fumio Kishida|PER:Li Qiang',
  'On the preceding day the Prime Minister held a bilateral meeting with Premier Li Qiang', [], 'Seoul', '2024-05-26')
M('kishida', 'talks', 'held', 'YOON-KISHIDA-2024-05-26', 'PER:Fumio Kishida|PER:Yoon Suk Yeol',
  'He also met with President Yoon', [], 'Seoul', '2024-05-26')
M('next', 'summit', 'planned', 'NEXT-TRILATERAL', 'JPN|KOR|CHN',
  'Japan will chair the next trilateral summit', [], None, None)
