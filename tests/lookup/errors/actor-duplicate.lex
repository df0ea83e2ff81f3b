state JPN | Japan
# another
state JPN | Nippon
