Doc('Three at the Black Sea', '2022-11-01', 'news')
M('sochi', 'summit', 'held', 'SOCHI-TRILATERAL-2022-10-31', 'PER:Vladimir Putin|PER:Ilham Aliyev|PER:Nikol Pashinyan',
  'On Monday evening, after three and a half hours with Ilham Aliyev and Nikol Pashinyan at his residence by the Black Sea',
  ['Three at the Black Sea'], 'Sochi', '2022-10-31')
M('briefing', 'briefing', 'held', 'SOCHI-PRESS-2022-10-31', 'PER:Vladimir Putin',
  'the host came before the cameras with a statement',
  [], 'Sochi', '2022-10-31')
M('pashinyan', 'talks', 'held', 'PUTIN-PASHINYAN-2022-10-31', 'PER:Vladimir Putin|PER:Nikol Pashinyan',
  'The Russian president had first talked with Pashinyan alone', [], 'Sochi', '2022-10-31')
M('aliyev', 'talks', 'held', 'PUTIN-ALIYEV-2022-10-31', 'PER:Vladimir Putin|PER:Ilham Aliyev',
  'He then sat down with Aliyev for another hour', [], 'Sochi', '2022-10-31')
M('prague', 'summit', 'held', 'PRAGUE-QUADRILATERAL-2022-10-06', 'PER:Ilham Aliyev|PER:Nikol Pashinyan|PER:Emmanuel Macron|PER:Charles Michel',
  'On 6 October the two Caucasians had sat with Emmanuel Macron and Charles Michel in the Czech capital', [], 'Prague', '2022-10-06')
M('commissions', 'talks', 'planned', 'BORDER-COMMISSIONS-BRUSSELS-2022-11-03', 'ARM|AZE',
  'The border commissions of the two countries will meet on Thursday in the Belgian capital', [], 'Brussels', '2022-11-03')
M('washington', 'talks', 'planned', 'WASHINGTON-MINISTERS-2022-11-07', 'PER:Antony Blinken|PER:Ararat Mirzoyan|PER:Jeyhun Bayramov',
  'the American secretary of state, Antony Blinken, has invited foreign ministers Mirzoyan and Bayramov to Washington for next Monday', [], 'Washington', '2022-11-07')
