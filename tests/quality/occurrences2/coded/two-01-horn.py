Doc(None, '2024-07-02', 'news')
M('ankara', 'talks', 'held', 'ANKARA-1-2024-07-01', 'PER:Ahmed Moalim Fiqi|PER:Taye Atske Selassie|PER:Hakan Fidan',
  "Somalia's foreign minister, Ahmed Moalim Fiqi, and his Ethiopian colleague, Taye Atske Selassie, held talks in Ankara on Monday",
  ["Turkey's top diplomat, Hakan Fidan, acted as mediator"], 'Ankara', '2024-07-01')
M('second', 'talks', 'planned', 'ANKARA-2-2024-08', 'PER:Ahmed Moalim Fiqi|PER:Taye Atske Selassie|PER:Hakan Fidan',
  'They will gather again in the Turkish capital on 2 September', [], 'Ankara', '2024-09-02')
M('memo', 'talks', 'held', 'ADDIS-MEMORANDUM-2024-01-01', 'PER:Abiy Ahmed|PER:Muse Bihi Abdi',
  "Ethiopia's prime minister, Abiy Ahmed, signed a memorandum with the leader of Somaliland, Muse Bihi Abdi, in Addis Ababa on 1 January",
  [], 'Addis Ababa', '2024-01-01')
