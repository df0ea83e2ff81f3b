Doc('Summary for 3 October 2023', '2023-10-03', 'readout')
M('omuraliev', 'talks', 'held', 'TOKAYEV-OMURALIEV-2023-10-03', 'PER:Kassym-Jomart Tokayev|PER:Kubanychbek Omuraliev',
  'Kassym-Jomart Tokayev received the Secretary General of the Organization of Turkic States, Kubanychbek Omuraliev', [], 'Astana', '2023-10-03')
M('ots', 'summit', 'planned', 'OTS-ASTANA-2023-11-03', 'OTS',
  'the OTS summit due in Astana on 3 November', [], 'Astana', '2023-11-03')
M('call', 'call', 'held', 'TOKAYEV-MIRZIYOYEV-CALL-2023-10-03', 'PER:Kassym-Jomart Tokayev|PER:Shavkat Mirziyoyev',
  'the Head of State spoke by telephone with the President of Uzbekistan, Shavkat Mirziyoyev', [], None, '2023-10-03')
M('samarkand', 'talks', 'planned', 'TOKAYEV-MIRZIYOYEV-SAMARKAND-2023-10', 'PER:Kassym-Jomart Tokayev|PER:Shavkat Mirziyoyev',
  'The Presidents agreed to meet in Samarkand later in the month', [], 'Samarkand', '2023-10-03/2023-10-31')
M('government', 'session', 'held', 'KAZ-GOV-2023-10-03', 'PER:Alikhan Smailov|KAZ.GOV',
  'Prime Minister Alikhan Smailov chaired a meeting of the Government', [], None, '2023-10-03')
M('tbilisi', 'talks', 'held', 'NURTLEU-DARCHIASHVILI-2023-10-03', 'PER:Murat Nurtleu|PER:Ilia Darchiashvili',
  'Foreign Minister Murat Nurtleu is in Tbilisi, where he had talks with his Georgian colleague Ilia Darchiashvili', [], 'Tbilisi', '2023-10-03')
M('garibashvili', 'talks', 'held', 'NURTLEU-GARIBASHVILI-2023-10-03', 'PER:Murat Nurtleu|PER:Irakli Garibashvili',
  'was received by Prime Minister Irakli Garibashvili', [], 'Tbilisi', '2023-10-03')
M('baku', 'visit', 'planned', 'NURTLEU-BAKU-2023-10-03', 'PER:Murat Nurtleu|AZE',
  'Today he flies on to Baku', [], 'Baku', '2023-10-03')
M('ep', 'visit', 'held', 'EP-KAZ-TRADE-2023-10-03', 'PER:Tomas Tobé|KAZ',
  'A delegation of the European Parliament, headed by Tomas Tobé, visited the Ministry of Trade and met civil society representatives', [], None, '2023-10-03')
M('dushanbe', 'visit', 'planned', 'EP-DUSHANBE-2023-10-04', 'PER:Tomas Tobé|TJK',
  'Its members leave for Dushanbe tomorrow', [], 'Dushanbe', '2023-10-04')
M('commission', 'session', 'held', 'KAZ-HUN-COMMISSION-11', 'PER:Nurlan Baibazarov|PER:Péter Szijjártó',
  'The eleventh session of the intergovernmental commission with Hungary, co-chaired by Minister Nurlan Baibazarov and Hungary\'s Péter Szijjártó', [], 'Almaty', '2023-10-03')
M('bishkek', 'visit', 'postponed', 'SZIJJARTO-BISHKEK-2023', 'PER:Péter Szijjártó|KGZ',
  "Mr Szijjártó's visit to Bishkek, scheduled for the day after, was moved to November", [], 'Bishkek', '2023-11')
