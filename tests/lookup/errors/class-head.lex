class visit-noun
    visit; trip
clas tour
