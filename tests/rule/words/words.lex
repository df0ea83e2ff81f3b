class test-visit
    visit; trip
class test-conference
    press conference
