state UKR | Ukraine
    capital Kyiv; Kiev
    at      Kyiv = Kiev 50.45 230.52
