Doc(None, '2023-03-11', 'news')
M('beijing', 'negotiation', 'held', 'BEIJING-SECURITY-TALKS-2023-03', 'PER:Ali Shamkhani|PER:Musaed al-Aiban|PER:Wang Yi',
  "the secretary of Iran's Supreme National Security Council, Ali Shamkhani, and Saudi Arabia's national security adviser, Musaed al-Aiban, negotiated in Beijing",
  ["On Friday they shook hands on either side of China's senior diplomat, Wang Yi"], 'Beijing', '2023-03-06/2023-03-10')
M('ministers', 'talks', 'planned', 'BEIJING-MINISTERS-2023-04-06', 'PER:Hossein Amir-Abdollahian|PER:Faisal bin Farhan',
  'The foreign ministers, Hossein Amir-Abdollahian of Iran and Prince Faisal bin Farhan of Saudi Arabia, are to meet before that', [], None, '2023-03-11/2023-05-10')
M('rounds', 'negotiation', 'held', 'IRN-SAU-ROUNDS-2021-2022', 'IRN|SAU',
  'Iraq and Oman, where several rounds had been held in 2021 and 2022', [], 'Iraq; Oman', '2021/2022')
M('riyadh', 'visit', 'held', 'XI-RIYADH-2022-12', 'PER:Xi Jinping|PER:Mohammed bin Salman',
  'President Xi Jinping offered his services to the crown prince, Mohammed bin Salman, in Riyadh in December', [], 'Riyadh', '2022-12')
M('raisi', 'visit', 'held', 'RAISI-BEIJING-2023-02', 'PER:Xi Jinping|PER:Ebrahim Raisi',
  'the latter visited Beijing in February', [], 'Beijing', '2023-02')
