Doc('Hostage talks move to Cairo, mediators say', '2024-07-11', 'news')
M('cairo', 'talks|negotiation', 'planned', 'ISR-HAMAS-CAIRO-2024-07', 'ISR|GRP:Hamas',
  'Negotiators from Israel and Hamas are to return to Cairo this weekend for what mediators called a decisive round of indirect talks', ['Hostage talks move to Cairo, mediators say'], 'Cairo', '2024-07-13/2024-07-14')
M('doha', 'talks', 'held', 'BURNS-DOHA-2024-07-10', 'PER:William Burns|PER:Mohammed bin Abdulrahman Al Thani|PER:David Barnea|PER:Abbas Kamel',
  'The head of the CIA, William Burns, met Qatari Prime Minister Mohammed bin Abdulrahman Al Thani and Mossad chief David Barnea in Doha on Wednesday', ["Egypt's Abbas Kamel joined them in the evening"], 'Doha', '2024-07-10')
M('bar', 'visit', 'held', 'BAR-CAIRO-2024-07-09', 'PER:Ronen Bar|EGY',
  'An Israeli delegation led by Ronen Bar flew to Cairo on Tuesday', [], 'Cairo', '2024-07-09')
M('amman', 'talks|visit', 'planned', 'MCGURK-AMMAN-2024-07-12', 'PER:Brett McGurk|PER:Abdullah II',
  'Brett McGurk, the White House coordinator for the Middle East, was on his way to Amman, where King Abdullah II would receive him on Friday', [], 'Amman', '2024-07-12')
M('riyadh', 'visit', 'planned', 'MCGURK-RIYADH-2024-07', 'PER:Brett McGurk|SAU',
  'He would then go on to Riyadh', [], 'Riyadh', None)
M('biden', 'talks', 'hypothetical', 'NETANYAHU-BIDEN-2024-07', 'PER:Benjamin Netanyahu|PER:Joe Biden',
  'Whether he will also be received by President Joe Biden is open', ['the White House has yet to confirm a meeting'], None, None)
M('congress', 'session|hearing', 'planned', 'NETANYAHU-CONGRESS-2024-07-24', 'PER:Benjamin Netanyahu',
  "Prime Minister Benjamin Netanyahu's address to the US Congress on 24 July", [], None, '2024-07-24')
M('rounds', 'negotiation|talks', 'held', 'ISR-HAMAS-PARIS-CAIRO-2024', '',
  'Previous rounds in Paris and Cairo collapsed', [], 'Paris', None)
M('washington', 'visit', 'cancelled', 'ISR-WASHINGTON-2024-03', 'ISR|USA',
  "A visit by Netanyahu's advisers to Washington was scrapped in March", [], 'Washington', '2024-03')
