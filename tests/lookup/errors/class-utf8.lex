class visit-noun
    visit
    trÿip
