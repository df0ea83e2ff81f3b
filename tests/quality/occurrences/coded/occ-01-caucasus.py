Doc(None, '2022-10-04', 'news')
M('prague', 'summit', 'planned', 'PRAGUE-QUADRILATERAL-2022-10-06', 'PER:Nikol Pashinyan|PER:Ilham Aliyev|PER:Emmanuel Macron|PER:Charles Michel',
  'Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev will meet in Prague on Thursday',
  ['The two will be joined by French President Emmanuel Macron and the President of the European Council, Charles Michel'], 'Prague', '2022-10-06')
M('epc', 'summit', 'planned', 'EPC-PRAGUE-2022-10-06', 'GRP:European Political Community',
  'the first gathering of the European Political Community',
  [], 'Prague', '2022-10-06')
M('brussels', 'summit', 'held', 'BRUSSELS-TRILATERAL-2022-08-31', 'PER:Nikol Pashinyan|PER:Ilham Aliyev|PER:Charles Michel',
  'They last sat together in Brussels on 31 August, when Michel was their host', [], 'Brussels', '2022-08-31')
M('geneva', 'talks', 'held', 'GENEVA-MINISTERS-2022-10-02', 'PER:Ararat Mirzoyan|PER:Jeyhun Bayramov',
  'There Foreign Minister Ararat Mirzoyan and his Azerbaijani colleague, Jeyhun Bayramov, compared drafts of a peace treaty',
  ['The ground was prepared in Geneva on Sunday'], 'Geneva', '2022-10-02')
M('sochi', 'summit', 'hypothetical', 'SOCHI-TRILATERAL-2022-10-31', 'PER:Nikol Pashinyan|PER:Ilham Aliyev|PER:Vladimir Putin',
  'Moscow has offered to host a meeting of the two leaders with President Vladimir Putin before the end of the month', [], None, '2022-10-04/2022-10-31')
