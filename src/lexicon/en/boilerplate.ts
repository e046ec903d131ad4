import { phrases, words } from '../../util/word-list.ts';

/**
 * Openings of boilerplate lines on the page of an article, by kind. In lower case, without accents. Written for this project.
 */
export const BOILERPLATE = {
  /** Links to other articles. */
  teaserOpeners: phrases(`
    read more
    read also
    read next
    read the full
    read our
    also read
    also see
    see also
    see more
    related
    related article
    related articles
    related story
    related stories
    related coverage
    related content
    related news
    related topics
    related links
    recommended
    recommended stories
    recommended for you
    you may also like
    you might also like
    you may like
    you may also be interested in
    more on this story
    more on this
    more on
    more from
    more about
    more stories
    more news
    more coverage
    more to read
    in case you missed it
    don't miss
    must read
    must reads
    editor's picks
    keep reading
    continue reading
    up next
    next article
    previous article
    watch
    watch more
    listen
    most read
    most popular
    trending
    trending now
    top stories
    latest news
    from the archive
    explore more
  `),
  /** Requests to subscribe, follow, or donate. */
  subscriptionOpeners: phrases(`
    sign up for
    sign up to
    sign up here
    sign up now
    subscribe to our
    subscribe to the newsletter
    subscribe to receive
    subscribe here
    subscribe now
    subscribe
    get our
    get the newsletter
    get the latest
    get the day's
    get notified
    join our
    join the conversation
    follow us
    follow our
    like us on
    find us on
    download our app
    download the app
    our newsletter
    enter your email
    support our
    support independent journalism
    become a member
    thank you for signing up
    thanks for signing up
    by signing up
    by subscribing
  `),
  /** Paywall notices. */
  paywallOpeners: phrases(`
    subscribe to continue
    subscribe to keep reading
    subscribe to read
    subscribe for full access
    to continue reading
    to keep reading
    to read the full
    to read the rest
    continue reading with
    already a subscriber
    already a member
    already have an account
    already registered
    this article is for subscribers
    this article is only for subscribers
    this article is reserved for
    this content is for subscribers
    this story is for subscribers
    for subscribers only
    subscribers only
    exclusive to subscribers
    exclusive for subscribers
    log in to continue
    log in to read
    sign in to continue
    sign in to read
    sign up to continue reading
    register to continue
    register to read
    create a free account
    create an account to
    you have reached your limit
    you have reached your article limit
    you've reached your limit
    you have read your
    unlock this article
    start your free trial
    start your trial
    try unlimited access
    the rest of this article
  `),
  /** Buttons to pass an article on, and other tools of a page: whole lines, or lines of a few words. */
  buttonLabels: phrases(`
    share
    share this
    share this article
    share this story
    share on
    share via
    tweet
    copy link
    link copied
    print
    print this
    email this
    save
    save this
    save article
    bookmark
    comment
    comments
    leave a comment
    view comments
    show comments
    add a comment
    listen to this article
    listen to article
    play
    pause
    view in gallery
    open image in gallery
    skip to content
    skip to main content
    skip advertisement
    back to top
    go to top
    tags
    topics
    filed under
    report a typo
    report an error
    newsletter
    donate
    sign up
    your email
    email address
    log in
    sign in
    menu
    search
    home
  `),
  /** Notices about advertisements. */
  advertisementLabels: phrases(`
    advertisement
    advertising
    advertisement - scroll to continue
    article continues below
    story continues below
    sponsored
    sponsored content
    paid content
    ad
  `),
  /** Copyright notices, at their beginning or in their middle. */
  copyrightNotices: phrases(`
    copyright
    all rights reserved
    may not be published, broadcast
    this material may not be
    republish our articles
  `),
  /** Descriptions and credits of pictures. */
  captionOpeners: phrases(`
    photo:
    photos:
    photo by
    photo credit
    photo courtesy
    photograph:
    photograph by
    picture:
    image:
    image by
    image credit
    image source
    image caption
    featured image
    video:
    credit:
    credits:
    getty images
    file photo
    (file photo
    illustration:
    illustration by
  `),
  /** Bylines. */
  bylineOpeners: phrases(`
    by
    written by
    reporting by
    reported by
    additional reporting by
    additional reporting from
    editing by
    edited by
    translated by
    story by
    text by
    analysis by
    with reporting by
    with information from
    with files from
    contributed to this report
  `),
  /** After the names of those who helped to write an article. */
  contributionPhrases: phrases('contributed to this'),
  /** After the name of an author, in what is told of them below an article. */
  authorVerbs: words('is are cover covers write writes report reports teaches'),
  /** Publication times and reading times. */
  timeOpeners: phrases(`
    published
    posted
    updated
    last updated
    last modified
    first published
    created
    today at
    yesterday at
    reading time
    estimated reading time
  `),
  /** Time spans and parts of the day, besides numbers and the names of days and months. */
  timeWords: phrases(`
    at
    on
    am
    pm
    a
    p
    m
    h
    hrs
    hours
    hour
    minutes
    minute
    min
    mins
    days
    day
    ago
    read
    gmt
    utc
    bst
    et
    est
    edt
    pt
    pst
    cet
    cest
    local
    time
    noon
    midnight
    st
    nd
    rd
    th
    of
    just
    now
  `),
  /** Headings of lists and boxes around an article. */
  boilerplateHeadings: phrases(`
    about the author
    about the authors
    comments
    conversation
    newsletter
    our newsletters
    share this
    share
    tags
    topics
    follow us
    advertisement
    around the web
    from our partners
    recent posts
    leave a reply
    leave a comment
  `),
};
