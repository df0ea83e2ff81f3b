Doc('Too many tables? Mediation between Armenia and Azerbaijan', '2022-11-14', 'analysis')
M('brussels', 'summit', 'held', 'BRUSSELS-TRILATERAL-2022-08-31', 'PER:Charles Michel|PER:Ilham Aliyev|PER:Nikol Pashinyan',
  'In Brussels on the last day of August, Charles Michel tried to keep Aliyev and Pashinyan to the treaty', [], 'Brussels', '2022-08-31')
M('prague', 'summit', 'held', 'PRAGUE-QUADRILATERAL-2022-10-06', 'PER:Ilham Aliyev|PER:Nikol Pashinyan|PER:Charles Michel|PER:Emmanuel Macron',
  'In Prague in October the same three, with Emmanuel Macron, agreed on a mission of observers', ['what the four had said five weeks earlier'], 'Prague', '2022-10')
M('sochi', 'summit', 'held', 'SOCHI-TRILATERAL-2022-10-31', 'PER:Vladimir Putin|PER:Ilham Aliyev|PER:Nikol Pashinyan',
  'at the end of that month Putin received both men in Sochi', ['What was written in Sochi'], 'Sochi', '2022-10-21/2022-10-31')
M('commissions', 'talks', 'held', 'BORDER-COMMISSIONS-BRUSSELS-2022-11-03', 'PER:Mher Grigoryan|PER:Shahin Mustafayev',
  'Led by deputy prime ministers Mher Grigoryan and Shahin Mustafayev, the commissions on the border sat together in Brussels on 3 November', [], 'Brussels', '2022-11-03')
M('washington', 'talks', 'held', 'WASHINGTON-MINISTERS-2022-11-07', 'PER:Antony Blinken|PER:Ararat Mirzoyan|PER:Jeyhun Bayramov',
  'On 7 November Antony Blinken brought Ararat Mirzoyan and Jeyhun Bayramov to Blair House', [], 'Blair House', '2022-11-07')
M('next', 'summit', 'planned', 'BRUSSELS-2022-12-07', 'PER:Charles Michel|PER:Ilham Aliyev|PER:Nikol Pashinyan',
  'the next meeting, for which Michel has proposed Brussels and 7 December', [], 'Brussels', '2022-12-07')
