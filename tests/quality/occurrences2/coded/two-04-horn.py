Doc('Turkey as a broker in the Horn', '2025-03-03', 'analysis')
M('july', 'talks', 'held', 'ANKARA-1-2024-07-01', 'ETH|SOM',
  'Two rounds between the foreign ministers of Ethiopia and Somalia, on 1 July', [], 'Ankara', '2024-07-01')
M('august', 'talks', 'held', 'ANKARA-2-2024-08', 'ETH|SOM',
  'on 12 and 13 August 2024', [], 'Ankara', '2024-08-12/2024-08-13')
M('declaration', 'summit', 'held', 'ANKARA-DECLARATION-2024-12-11', 'PER:Abiy Ahmed|PER:Hassan Sheikh Mohamud|PER:Recep Tayyip Erdoğan',
  'on 11 December he hosted Abiy Ahmed and Hassan Sheikh Mohamud in the Turkish capital', [], 'Ankara', '2024-12-11')
M('mogadishu', 'visit', 'held', 'ABIY-MOGADISHU-2025-01-11', 'PER:Abiy Ahmed|PER:Hassan Sheikh Mohamud',
  'Abiy travelled to Mogadishu on 11 January to meet Mohamud', [], 'Mogadishu', '2025-01-11')
M('addis', 'visit', 'held', 'MOHAMUD-ADDIS-2025-02-27', 'PER:Hassan Sheikh Mohamud|ETH',
  'The Somali president paid a return visit to Addis Ababa on 27 February', [], 'Addis Ababa', '2025-02-27')
M('technical', 'negotiation', 'held', 'TECHNICAL-2025-02', 'ETH|SOM|PER:Hakan Fidan',
  'the technical teams of the two countries opened their negotiations in Ankara on 18 February under the eyes of Hakan Fidan', [], 'Ankara', '2025-02-18')
M('memo', 'talks', 'held', 'ADDIS-MEMORANDUM-2024-01-01', 'PER:Abiy Ahmed|PER:Muse Bihi Abdi',
  'the memorandum that Abiy signed with Muse Bihi Abdi in the first hours of 2024', [], None, '2024-01-01')
