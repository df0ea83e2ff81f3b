state JPN | Japan
agency XXX.MOD | Ministry of Defense
