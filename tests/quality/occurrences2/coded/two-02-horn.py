Doc('Erdogan brings Abiy and Mohamud to one table', '2024-12-13', 'news')
M('declaration', 'summit', 'held', 'ANKARA-DECLARATION-2024-12-11', 'PER:Abiy Ahmed|PER:Hassan Sheikh Mohamud|PER:Recep Tayyip Erdoğan',
  "After almost eight hours of talks, most of them in separate rooms, Ethiopia's prime minister Abiy Ahmed and Somalia's president Hassan Sheikh Mohamud stood beside Recep Tayyip Erdogan late on Wednesday night",
  ['before the three met in the presidential complex', 'Erdogan brings Abiy and Mohamud to one table'], 'Ankara', '2024-12-11')
M('mohamud', 'talks', 'held', 'ERDOGAN-MOHAMUD-2024-12-11', 'PER:Recep Tayyip Erdoğan|PER:Hassan Sheikh Mohamud',
  'Mr Erdogan had received Mr Mohamud in the early afternoon', [], 'Ankara', '2024-12-11')
M('abiy', 'talks', 'held', 'ERDOGAN-ABIY-2024-12-11', 'PER:Recep Tayyip Erdoğan|PER:Abiy Ahmed',
  'He then sat down with Mr Abiy', [], 'Ankara', '2024-12-11')
M('july', 'talks', 'held', 'ANKARA-1-2024-07-01', 'PER:Ahmed Moalim Fiqi|PER:Taye Atske Selassie',
  'The foreign ministers, Fiqi and Taye, had met in Ankara in July', [], 'Ankara', '2024-07')
M('august', 'talks', 'held', 'ANKARA-2-2024-08', 'PER:Ahmed Moalim Fiqi|PER:Taye Atske Selassie',
  'and again in August', [], 'Ankara', '2024-08')
M('september', 'talks', 'cancelled', 'ANKARA-3-2024-09', 'PER:Ahmed Moalim Fiqi|PER:Taye Atske Selassie',
  'a round planned for September fell through', [], 'Ankara', '2024-09')
