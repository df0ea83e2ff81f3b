class visit-noun
    visit; Trip
