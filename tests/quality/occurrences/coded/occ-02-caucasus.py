Doc('Statement after the meeting of the four in Prague', '2022-10-07', 'statement')
M('prague', 'summit', 'held', 'PRAGUE-QUADRILATERAL-2022-10-06', 'PER:Nikol Pashinyan|PER:Ilham Aliyev|PER:Emmanuel Macron|PER:Charles Michel',
  'President Aliyev, Prime Minister Pashinyan, President Macron and President Michel met on 6 October 2022 at Prague Castle',
  ['Statement after the meeting of the four in Prague'], 'Prague Castle', '2022-10-06')
M('epc', 'summit', 'held', 'EPC-PRAGUE-2022-10-06', 'GRP:European Political Community',
  'the first summit of the European Political Community',
  [], 'Prague', '2022-10-06')
M('commissions', 'talks', 'planned', 'BORDER-COMMISSIONS-BRUSSELS-2022-11-03', 'ARM|AZE',
  'their commissions on the border, which are to meet in Brussels by the end of October', [], 'Brussels', '2022-10-07/2022-10-31')
M('pashinyan', 'talks', 'held', 'MICHEL-PASHINYAN-2022-10-06', 'PER:Charles Michel|PER:Nikol Pashinyan',
  'Earlier in the day President Michel had received Prime Minister Pashinyan', [], 'Prague', '2022-10-06')
M('aliyev', 'talks', 'held', 'MICHEL-ALIYEV-2022-10-06', 'PER:Charles Michel|PER:Ilham Aliyev',
  'A separate conversation of President Michel with President Aliyev followed at midday', [], 'Prague', '2022-10-06')
M('geneva', 'talks', 'held', 'GENEVA-MINISTERS-2022-10-02', 'PER:Ararat Mirzoyan|PER:Jeyhun Bayramov',
  'their foreign ministers, who had met in Geneva four days before', [], 'Geneva', '2022-10-02')
