// The same server by its other name.
document.querySelector('iframe').src = `http://127.0.0.1:${location.port}/plain.html`;
