Doc(None, '2024-05-24', 'news')
M('trilateral', 'summit', 'planned', 'SEOUL-TRILATERAL-2024-05-27', 'PER:Yoon Suk Yeol|PER:Fumio Kishida|PER:Li Qiang',
  'South Korean President Yoon Suk Yeol will host Japanese Prime Minister Fumio Kishida and Chinese Premier Li Qiang in Seoul on Monday for the first trilateral summit in more than four years', [], 'Seoul', '2024-05-27')
M('li', 'talks', 'planned', 'YOON-LI-2024-05-26', 'PER:Yoon Suk Yeol|PER:Li Qiang',
  'On Sunday Yoon will hold separate talks with Li', [], 'Seoul', '2024-05-26')
M('kishida', 'talks', 'planned', 'YOON-KISHIDA-2024-05-26', 'PER:Yoon Suk Yeol|PER:Fumio Kishida',
  'On Sunday Yoon will hold separate talks with Li and with Kishida', [], 'Seoul', '2024-05-26')
M('dinner', 'other', 'planned', 'SEOUL-DINNER-2024-05-26', 'PER:Yoon Suk Yeol|PER:Fumio Kishida|PER:Li Qiang',
  'The three leaders have dinner together that evening', [], 'Seoul', '2024-05-26')
M('chengdu', 'summit', 'held', 'CHENGDU-TRILATERAL-2019-12', 'PER:Moon Jae-in|PER:Shinzo Abe|PER:Li Keqiang',
  'The last such summit took place in Chengdu in December 2019, when Moon Jae-in, Shinzo Abe and Li Keqiang met', [], 'Chengdu', '2019-12')
M('busan', 'talks', 'held', 'BUSAN-MINISTERS-2023-11-26', 'PER:Park Jin|PER:Wang Yi|PER:Yoko Kamikawa',
  'by Park Jin, Wang Yi and Yoko Kamikawa, the foreign ministers, who met in Busan on 26 November', [], 'Busan', '2023-11-26')
