class visit-noun
    visit; trip
    state  visit
class travel
    visit; go
class name-particle
    von; der; al
class name-suffix
    jr.
