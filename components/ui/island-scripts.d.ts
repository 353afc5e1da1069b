// Includes the scripts of public pages in the type check. They are plain JavaScript, with their types in comments.
/// <reference path="../../public/islands/search-box.js" />
/// <reference path="../../public/islands/shortlist.js" />
/// <reference path="../../public/islands/your-pages.js" />
