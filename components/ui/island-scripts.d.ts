// Has the scripts of public pages checked with everything else: they are plain JavaScript, with their types in comments.
/// <reference path="../../public/islands/search-box.js" />
/// <reference path="../../public/islands/shortlist.js" />
