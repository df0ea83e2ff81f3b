state JPN | Japan
agency JPN-MOD | Ministry of Defense
