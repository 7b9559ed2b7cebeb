import Testing

@testable import Method

/// Sentences of every day, in which nothing is to be understood.
struct EnglishProseTests {
  @Test("a sentence in English gives no day, no effort and no priority", arguments: sentences)
  func untouched(sentence: String) throws {
    let line = EntryLine(sentence, try EntryPhrase.context())
    #expect(line.due == nil && line.start == nil, "\(sentence)")
    #expect(line.effort == nil && line.priority == nil, "\(sentence)")
    #expect(line.statement == sentence)
  }

  private static let sentences = EntryPhrase.lines(
    """
    Meeting notes from Friday
    The customer has used our product for 10 years and is satisfied.
    Perrin wants a proof of the savings before any new order.
    The CFO asked for a rebate of 3 to 5 %.
    Our competitor offers 90 days of payment terms.
    Volume grew from 12 to 15 tonnes between 2024 and 2026.
    The contract runs until 31 December 2024.
    The second half of the year looks better than the first.
    They will decide after the summer break.
    Make sure the lab has the March samples
    Check stock of 5/8 fittings
    We meet every Monday to review the orders
    The plant is closed on Mondays
    They called last Friday about the price
    Black Friday doubles the volumes of the site
    The Monday morning meeting starts late
    Monday morning meeting with the buyers
    Our Friday review is too long
    Each Tuesday the driver waits two hours
    She joined the company in March
    The march of prices goes on
    We may 5 times a year visit the site
    It may 3 times exceed the limit
    In May 5 people left the lab
    A second 3 tonne truck is needed
    The monitor shows the pH of the bath
    They buy paprika and other spices
    The sun dries the panels in summer
    Sun and rain spoil the pallets
    He sat next to the buyer
    They sat with the plant director
    The couple was wed in Lyon
    The wed ding industry buys sugar
    Mon Repos is the name of the hotel
    Sam knows the production manager
    Ask Sam
    Write to Sam
    3/4 of the sites use our product
    1/2 of the volume is at risk
    About 2/3 of the buyers know us
    The support desk works 24/7
    Support is open 24/7
    They split the cost 50/50
    The split is 60/40 in our favour
    The tank is 3/4 full
    Satisfaction was rated 7/10
    Their satisfaction score is 8/10
    Step 3/5 of the tender is open
    See page 3/12 of the offer
    ISO 9001 is required by the customer
    ISO 14001 and ISO 45001 are in place
    Version 2.1 of the software runs on site
    Release 3.12 broke the link
    Call 01 45 67 89 10 for the gate code
    The phone is +33 6 12 34 56 78
    Their margin fell by 3.5 %
    Turnover rose 10% in 2 years
    Sales grew 15% in three years
    The team doubled the output in 6 months
    The customer pays within 30 days
    Payment within 45 days is their rule
    Delivered in 3 days on average
    Delivery within 5 working days is promised
    Q3 results were weak
    The Q4 budget is not signed
    Q1 and Q2 sales are below plan
    Their T2 terminal is full
    The T3 machine is out of order
    Order line 4 of type T2 steel
    Today's prices are too high
    Tomorrow's plant needs clean water
    Tomorrow’s buyers will look at carbon
    The customer of tomorrow wants proof
    Today they buy from three suppliers
    Today is not a good day for them
    They are the best supplier today in the field of rinsing they think
    We have been their supplier since Monday
    We have worked with them since 3 March 2019
    Your mail of 3 March is lost
    The letter dated 12 May was clear
    They signed the contract on 12 March
    The contract was signed on 3 May
    He called on Tuesday about the leak
    We met on Monday and agreed on the price
    The pump failed on Sunday
    They asked for a price on Thursday
    It was delivered on 15/10
    The site opened in 1998
    The plant was built in 2012
    Since 2019 we sell them salt
    Between Monday and Friday the gate is open
    The gate is open from Monday to Friday
    Open Monday to Friday
    Open Monday through Friday
    The first Monday of the month is free
    They order on the 15th of each month
    The invoice comes on the 1st of every month
    The 15th floor has no meeting room
    The 3rd supplier left the market
    Their 1st choice is the competitor
    The 20th anniversary is a chance
    They have 3 sites and 2 labs
    The audit takes 2 days
    The training lasts 3 days
    The line stopped for 4 hours
    Lead time is 5 days
    Their lead time: 5 days
    Stock covers 10 days
    The stop cost them 2 days of production
    2 days of stop cost 40 k€
    They waited 3 weeks for the part
    The part came after 3 weeks
    A day without water costs a lot
    One day they will leave
    Half a day of stop is too much
    The 3D model is with the lab
    A 2D drawing is enough
    They use 3d printing for parts
    The meeting starts at 9h
    The shift ends at 14h
    The truck comes at 10 am
    The price is 3/kg at most
    The ratio is 3/1
    Dilute 1/10 before use
    Dilute 1/20 with water
    Valve size 3/4
    Pipe 1/2 inch
    He is number 2 in the plant
    She reports to the P1 team
    Hall P2 has no drain
    See p2
    We rank #1 on quality
    Ticket #12 is open
    Send a mail to info@perrin.com
    Great news! 3 sites signed
    The year end bonus depends on price
    Year-end rebates weigh on the margin
    The end of the contract is open
    The end of the month is always busy
    End of year rebates are too high
    At the end of the line there is a filter
    The month-end closing keeps them busy
    The week is short
    The plan for the year is ready
    This week is calm
    This month they buy less
    This year they buy more
    This quarter is weak
    Next to the plant there is a river
    The next step is a test
    Next in line is the buyer
    Next year's budget is tight
    Next week's visit is confirmed
    Last week they stopped the line
    Last year they bought twice as much
    Last month was good
    In time they will understand
    In 2025 they changed the buyer
    In 3 of 5 sites we are alone
    In two of the labs we are alone
    Within the group we are third
    Good Friday is a holiday there
    Casual Friday is their rule
    Cyber Monday brings peaks
    Most Fridays the lab is empty
    Some Mondays the line is down
    Any Monday will do for them
    The Sunday shift costs double
    The weekend shift needs training
    The Thursday market takes all the fish
    The dec tool is broken
    Dec is the name of the tool
    The sept wall leaks
    The mar on the surface is visible
    The decision is with the board
    The june bug is a pest
    April May is the new buyer
    May is the quality manager
    August is calm
    They close in August
    January is too cold for the test
    Prices rise in January
    The new line starts in September 2027
    They want a price for 2027
    Target for 2027 is 2 M€
    The budget of 2026 is spent
    They buy 15 tonnes in a month
    They buy 3 times a week
    Twice a week a truck comes
    Once a month we meet the buyer
    It happens 2 times a day
    They need 2 people a day
    They have 30 days to pay
    Payment 45 days net
    30 days net is their rule
    Under 10 days they accept
    More than 10 days is too long
    Every 2 days a truck leaves
    Every other Friday the line stops
    The offer is good until today
    Up to today nobody complained
    As of now nothing is signed
    He is away a day or two
    The customer has had enough
    They took 2 days to answer
    We lost 2 days
    We need 2 days
    Their friday routine is well known
    A friday delivery is never on time
    Monday is their busiest day
    Friday we are closed
    Mondays are bad for visits
    The buyer is on holiday
    They talk about the day after
    Day by day the trust grows
    Day 1 of the trial was fine
    Phase 2 days are counted
    Salt costs 120 €/t
    Their share is 35 %
    We deliver 12 t a month
    Marching orders came from the board
    The second quarter was better
    The third week is critical
    Early birds get the rebate
    Late payment is a habit
    The middle of the tank is cold
    Start of production is open
    They start early
    Beginning of the pipe is rusty
    Stock levels are checked on Friday evenings
    Prices will be frozen until further notice
    The buyer retires at the end of his contract
    The board decides on capital above 50 k€
    Two thirds of the fleet is ageing
    The new director arrives from a competitor
    Rework costs 4 hours per batch
    Training costs 2 days per person
    Cleaning takes 30 minutes
    Their call centre answers within 2 hours
    Their fleet has 12 trucks and 3 drivers
    The warranty covers 24 months
    A five year contract is possible
    A 2 day workshop is planned
    The 2-day workshop went well
    Prepare a 2 day workshop for the lab
    Offer a 3 year contract
    Offer payment in 60 days
    Propose delivery in 24 hours
    Reduce lead time from 10 to 5 days
    Cut stock by 3 days
    Save 2 hours a day on each line
    Explain why the price rose in March
    Compare 2025 and 2026 volumes
    Find out who decides on the second line
    Check the 3/4 inch valves
    Order 12/24 V pumps
    Replace filters every 3 months
    Ask for the Q3 figures
    Get the end of year figures
    Review the Monday report
    Replace the Sunday shift
    Understand what changed since last Friday
    Thank Perrin for last Monday
    Share of wallet up 3 points in Q2
    Benchmark week 12 results
    Room 15/12 is booked
    Lot 12/11 refused
    Batch 3/12 refused
    Mix 1/3 water
    Plan next year's volumes
    Prepare the next quarter's targets
    Prepare next year
    Write down what we learnt in the first quarter
    P1 and P2 are full
    Fri is not open
    May we visit
    Sat nav is missing
    Sun protection for the pallets
    """)
}
