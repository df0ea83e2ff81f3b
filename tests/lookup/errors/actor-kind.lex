state JPN | Japan

stat CHN | China
